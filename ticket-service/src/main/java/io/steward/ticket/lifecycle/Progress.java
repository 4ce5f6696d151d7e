package io.steward.ticket.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * How far the work on a ticket is.
 *
 * @param assignee whoever took it last; while open nobody
 * @param waiting what the work waits for; {@code null} while it goes on
 * @param resolution how it ended; {@code null} unless resolved
 */
public record Progress(
    @Nullable String assignee, @Nullable Waiting waiting, @Nullable Resolution resolution) {
  /** Nobody has begun. */
  public static final Progress NONE = new Progress(null, null, null);

  /** Follows from the three; it is never set by itself. */
  public TicketStatus status() {
    if (resolution != null) {
      return TicketStatus.RESOLVED;
    }
    if (waiting != null) {
      return waiting.what().status();
    }
    return assignee == null ? TicketStatus.OPEN : TicketStatus.IN_PROGRESS;
  }

  /** Somebody has it in hand; what it waits for it still waits for. */
  Progress takenBy(String agent) {
    return new Progress(agent, waiting, resolution);
  }

  Progress paused(Waiting pause) {
    return new Progress(assignee, pause, resolution);
  }

  Progress resumed() {
    return new Progress(assignee, null, resolution);
  }

  /** An end of the work is an end of all waiting. */
  Progress resolved(Resolution end) {
    return new Progress(assignee, null, end);
  }

  boolean waitsFor(WaitingFor what) {
    return waiting != null && waiting.what() == what;
  }
}
