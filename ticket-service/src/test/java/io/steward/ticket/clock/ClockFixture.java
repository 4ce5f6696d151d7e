package io.steward.ticket.clock;

import io.steward.ticket.lifecycle.TicketFixture;
import io.steward.ticket.lifecycle.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Announcements as tests speak of them: each is made at some minutes past ten. */
final class ClockFixture {
  static final TicketNumber TICKET = new TicketNumber(1);
  static final Duration LEFT = Duration.ofMinutes(90);

  private ClockFixture() {}

  static Turn activated() {
    return new Turn.Activated(List.of());
  }

  static Turn paused(int minute) {
    return new Turn.Paused(new Pause(at(minute), "waiting-customer", LEFT));
  }

  static Turn resumed() {
    return new Turn.Resumed(List.of());
  }

  static Turn breached(int minute) {
    return new Turn.Breached(at(minute), false);
  }

  static Instant at(int minute) {
    return TicketFixture.at(minute);
  }

  /** About the first response of the ticket. */
  static ClockNews news(TicketNumber ticket, int announced, @Nullable Instant dueAt, Turn turn) {
    return news(ticket, "first-response", announced, dueAt, turn);
  }

  static ClockNews news(
      TicketNumber ticket, String kind, int announced, @Nullable Instant dueAt, Turn turn) {
    String promise = ticket + "/" + kind;
    String event = promise + "/" + announced + "/" + turn.getClass().getSimpleName();
    return new ClockNews(
        event, promise, ticket, kind, 1, dueAt, "standard@1", null, at(announced), turn);
  }

  /** The clock of the news, told one after the other. */
  static TicketClock clockAfter(ClockNews first, ClockNews... more) {
    TicketClock clock = TicketClock.first(first);
    for (ClockNews item : more) {
      clock = clock.after(item).orElseThrow();
    }
    return clock;
  }
}
