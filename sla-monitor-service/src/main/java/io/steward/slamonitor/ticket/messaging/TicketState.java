package io.steward.slamonitor.ticket.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.MalformedEventException;
import io.steward.slamonitor.ticket.TicketEvent;
import io.steward.slamonitor.ticket.TicketEventType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What we read of a ticket as ticket-service publishes it with each event.
 *
 * @param direction of a reply; absent elsewhere
 * @param human of a reply, whether a person wrote it; absent elsewhere
 * @param callBack the call that is promised; absent when none is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TicketState(
    @Nullable String ticket,
    @Nullable String account,
    @Nullable String kind,
    @Nullable String severity,
    @Nullable String status,
    @Nullable String channel,
    @Nullable Instant openedAt,
    @Nullable Instant at,
    @Nullable String reason,
    long version,
    @Nullable String direction,
    @Nullable Boolean human,
    @Nullable CallBack callBack) {
  /** The call that is promised; all others of its members are ignored. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record CallBack(@Nullable Instant wantedAt) {}

  /** The event, as precise as the database keeps it. */
  TicketEvent event(String id, TicketEventType type) {
    return new TicketEvent(
        id,
        type,
        required(at, "at").truncatedTo(ChronoUnit.MICROS),
        version,
        required(ticket, "ticket"),
        required(account, "account"),
        required(kind, "kind"),
        required(severity, "severity"),
        required(status, "status"),
        channel,
        required(openedAt, "openedAt").truncatedTo(ChronoUnit.MICROS),
        reason,
        "inbound".equals(direction),
        human == null || human,
        wantedAt());
  }

  private @Nullable Instant wantedAt() {
    Instant wanted = callBack == null ? null : callBack.wantedAt();
    return wanted == null ? null : wanted.truncatedTo(ChronoUnit.MICROS);
  }

  private static <T> T required(@Nullable T value, String member) {
    if (value == null) {
      throw new MalformedEventException("the payload lacks \"" + member + "\"");
    }
    return value;
  }
}
