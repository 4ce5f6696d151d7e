package io.steward.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint on a ticket. Its turn-round counts from here until the final answer, whatever the
 * status of the ticket.
 *
 * @param by who raised it: the merchant, or whoever took what it said for a complaint
 * @param ending {@code null} while the final answer is owed
 */
public record Complaint(Instant raisedAt, String by, @Nullable Ending ending) {
  /** How a complaint ended, and when. */
  public record Ending(Instant at, ComplaintOutcome outcome) {}

  /** A complaint that is raised now. */
  static Complaint raised(Instant at, String by) {
    return new Complaint(at, by, null);
  }

  /** Whether the final answer is owed. */
  public boolean isOpen() {
    return ending == null;
  }

  Complaint ended(Instant at, ComplaintOutcome outcome) {
    return new Complaint(raisedAt, by, new Ending(at, outcome));
  }
}
