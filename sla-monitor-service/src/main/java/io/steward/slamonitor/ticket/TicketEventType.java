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
  REOPENED,
  COMPLAINT_RAISED,
  COMPLAINT_ANSWERED,
  COMPLAINT_WITHDRAWN,
  CALL_BACK_PROMISED,
  CALL_BACK_DONE,
  CALL_BACK_DROPPED;

  /** The CloudEvents type, such as {@code ticket.opened.v1}. */
  public String eventType() {
    return "ticket." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
  }

  /** The type of that CloudEvents name; empty when it cannot matter to a clock. */
  public static Optional<TicketEventType> of(String eventType) {
    return Arrays.stream(values()).filter(type -> type.eventType().equals(eventType)).findFirst();
  }
}
