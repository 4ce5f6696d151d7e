package io.steward.ticket.lifecycle.persistence;

import io.steward.ticket.lifecycle.TicketEvent;

/** The names of events as the timeline stores and shows them. */
final class TimelineWords {
  private TimelineWords() {}

  static String of(TicketEvent event) {
    return switch (event) {
      case TicketEvent.Opened e -> "opened";
      case TicketEvent.Updated e -> "updated";
      case TicketEvent.Taken e -> "taken";
      case TicketEvent.Commented e -> "commented";
      case TicketEvent.Escalated e -> "escalated";
      case TicketEvent.Resolved e -> "resolved";
      case TicketEvent.Reopened e -> "reopened";
    };
  }
}
