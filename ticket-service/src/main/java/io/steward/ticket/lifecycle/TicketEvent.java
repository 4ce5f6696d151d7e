package io.steward.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a ticket; one entry of its timeline and one published event. */
public sealed interface TicketEvent {
  /** The name under which the platform itself acts. */
  String STEWARD = "steward";

  Instant at();

  /** User name, or {@link #STEWARD}. */
  String by();

  /** In words; for a comment or a reply its text. */
  @Nullable String text();

  /** Whether merchants are not to see it. */
  default boolean internal() {
    return false;
  }

  /** The ticket exists. */
  record Opened(Instant at, String by, @Nullable String text) implements TicketEvent {}

  /** Orders were attached or ended, or the severity changed. */
  record Updated(Instant at, String by, String text) implements TicketEvent {}

  /** Somebody works on it; the escalation clock stands still. */
  record Taken(Instant at, String by, @Nullable String text) implements TicketEvent {}

  /** Somebody wrote something. */
  record Commented(Instant at, String by, String text, boolean internal) implements TicketEvent {}

  /** The work waits; the reason is for the merchant's eyes too. */
  record Paused(Instant at, String by, String text, WaitingFor what) implements TicketEvent {}

  /** The work goes on. */
  record Resumed(Instant at, String by, String text) implements TicketEvent {}

  /** The merchant and we have talked; the text is what was said. */
  record Replied(Instant at, String by, String text, Direction direction, boolean human)
      implements TicketEvent {}

  /** It went up one level; the reason is for staff. */
  record Escalated(Instant at, String by, String text) implements TicketEvent {
    @Override
    public boolean internal() {
      return true;
    }
  }

  /** It is done. */
  record Resolved(Instant at, String by, String text) implements TicketEvent {}

  /** It is not done after all. */
  record Reopened(Instant at, String by, String text) implements TicketEvent {}

  /** It is a complaint; the text is what about. A final answer is owed from now on. */
  record ComplaintRaised(Instant at, String by, String text) implements TicketEvent {}

  /** The final answer was given, as the reply that comes just before. */
  record ComplaintAnswered(Instant at, String by, ComplaintOutcome outcome) implements TicketEvent {
    @Override
    public String text() {
      return outcome.code().replace('-', ' ');
    }
  }

  /** It is no complaint after all, or not any more. */
  record ComplaintWithdrawn(Instant at, String by, String text) implements TicketEvent {}

  /** Somebody is to be called; the text is when and what about, as far as it was said. */
  record CallBackPromised(Instant at, String by, @Nullable String text) implements TicketEvent {}

  /** Somebody was called and did not answer. */
  record CallBackMissed(Instant at, String by, @Nullable String text) implements TicketEvent {}

  /** The promised call was made; the text is what was said, for the merchant's eyes too. */
  record CallBackDone(Instant at, String by, String text) implements TicketEvent {}

  /** The promised call is not to be made any more. */
  record CallBackDropped(Instant at, String by, String text) implements TicketEvent {}
}
