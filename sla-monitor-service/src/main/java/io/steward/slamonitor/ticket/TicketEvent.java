package io.steward.slamonitor.ticket;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket, with the ticket's whole state after it.
 *
 * @param id the event's; the same id again is the same event
 * @param version grows with each change of the ticket
 * @param kind incident or request
 * @param severity decides the policy, as the priority of the ticket
 * @param status decides whether a clock is paused
 * @param reason what was given for the change; not for everybody's eyes
 * @param inbound of a reply, whether it came from the customer
 * @param human of a reply, whether a person wrote it
 * @param wantedAt of a promised call, when it is wanted; {@code null} means as soon as possible
 */
public record TicketEvent(
    String id,
    TicketEventType type,
    Instant at,
    long version,
    String ticket,
    String account,
    String kind,
    String severity,
    String status,
    @Nullable String channel,
    Instant openedAt,
    @Nullable String reason,
    boolean inbound,
    boolean human,
    @Nullable Instant wantedAt) {
  /** By their own time; the ticket's version, then the id, where that is the same. */
  public static final Comparator<TicketEvent> ORDER =
      Comparator.comparing(TicketEvent::at)
          .thenComparing(TicketEvent::version)
          .thenComparing(TicketEvent::id);

  private static final String INCIDENT = "incident";

  /** Whether it came through a marketplace, which watches how soon its buyers are answered. */
  boolean isFromMarketplace() {
    return ContactChannel.isMarketplace(channel);
  }

  /** Whether the customer wrote. */
  boolean isMessage() {
    return type == TicketEventType.REPLIED && inbound;
  }

  /** Whether the customer was answered, by a person or by a program, in writing or by a call. */
  boolean isAnswer() {
    return type == TicketEventType.REPLIED && !inbound || type == TicketEventType.CALL_BACK_DONE;
  }

  /** The moment from which a promise that this event begins is counted. */
  Instant countedFrom() {
    return wantedAt == null || wantedAt.isBefore(at) ? at : wantedAt;
  }

  /** Whether somebody took an incident on; nobody writes there who could be answered. */
  boolean isIncidentTaken() {
    return type == TicketEventType.TAKEN && kind.equals(INCIDENT);
  }
}
