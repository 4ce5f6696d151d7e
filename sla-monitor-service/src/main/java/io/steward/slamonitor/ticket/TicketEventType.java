package io.steward.slamonitor.ticket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What ticket-service tells that can matter to a clock. */
public enum TicketEventType {
  OPENED,
  TAKEN,
  REPLIED,
  WAITING,
  RESUMED,
  UPDATED,
  RESOLVED,
  REOPENED;

  /** The CloudEvents type, such as {@code ticket.opened.v1}. */
  public String eventType() {
    return "ticket." + name().toLowerCase(Locale.ROOT) + ".v1";
  }

  /** The type of that CloudEvents name; empty when it cannot matter to a clock. */
  public static Optional<TicketEventType> of(String eventType) {
    return Arrays.stream(values()).filter(type -> type.eventType().equals(eventType)).findFirst();
  }
}
