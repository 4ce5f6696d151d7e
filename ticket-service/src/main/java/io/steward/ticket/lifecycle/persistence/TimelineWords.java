package io.steward.ticket.lifecycle.persistence;

import io.steward.ticket.lifecycle.TicketEvent;
import org.jspecify.annotations.Nullable;

/** The names of events as the timeline stores and shows them. */
final class TimelineWords {
  private TimelineWords() {}

  static String of(TicketEvent event) {
    return switch (event) {
      case TicketEvent.Opened e -> "opened";
      case TicketEvent.Updated e -> "updated";
      case TicketEvent.Taken e -> "taken";
      case TicketEvent.Commented e -> "commented";
      case TicketEvent.Replied e -> "replied";
      case TicketEvent.Paused e -> e.what().status().code();
      case TicketEvent.Resumed e -> "resumed";
      case TicketEvent.Escalated e -> "escalated";
      case TicketEvent.Resolved e -> "resolved";
      case TicketEvent.Reopened e -> "reopened";
      case TicketEvent.ComplaintRaised e -> "complaint-raised";
      case TicketEvent.ComplaintAnswered e -> "complaint-answered";
      case TicketEvent.ComplaintWithdrawn e -> "complaint-withdrawn";
      case TicketEvent.CallBackPromised e -> "call-back-promised";
      case TicketEvent.CallBackMissed e -> "call-back-missed";
      case TicketEvent.CallBackDone e -> "call-back-done";
      case TicketEvent.CallBackDropped e -> "call-back-dropped";
    };
  }

  /** Which way a reply went; {@code null} for everything else. */
  static @Nullable String direction(TicketEvent event) {
    return event instanceof TicketEvent.Replied reply ? reply.direction().code() : null;
  }
}
