package io.steward.ticket.lifecycle.persistence;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Matter;
import io.steward.ticket.lifecycle.Money;
import io.steward.ticket.lifecycle.Resolution;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketEvent;
import io.steward.ticket.lifecycle.Waiting;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tickets as the parameters of {@link TicketTable}'s statements, in their order. */
final class TicketTuples {
  private TicketTuples() {}

  static Tuple inserted(Ticket t) {
    Matter m = t.matter();
    List<Object> values = new ArrayList<>();
    add(values, t.number().value(), m.kind().code(), m.account(), m.cause(), m.channel());
    add(values, m.order(), m.subject(), m.description(), at(t.opening().at()), t.opening().by());
    addState(values, t);
    return Tuple.from(values);
  }

  static Tuple updated(Ticket t) {
    List<Object> values = new ArrayList<>();
    add(values, t.number().value());
    addState(values, t);
    return Tuple.from(values);
  }

  private static void addState(List<Object> values, Ticket t) {
    Resolution done = t.resolution();
    add(values, t.severity().code(), t.urgency().assessed().code(), t.status().code());
    add(values, t.ladder().level(), at(t.ladder().since()), at(t.ladder().dueAt()));
    add(values, t.impact().affected(), t.impact().open(), t.assignee());
    Waiting pause = t.waiting();
    if (pause == null) {
      add(values, null, null, null);
    } else {
      add(values, pause.what().code(), pause.reason(), at(pause.since()));
    }
    if (done == null) {
      add(values, null, null, null, null);
    } else {
      add(values, at(done.at()), done.by(), done.text(), done.inTime());
    }
    add(values, t.version());
  }

  /** All the tickets, then ticket, currency and amount of each sum. */
  static Tuple sumsAtStake(List<Ticket> tickets) {
    List<Long> numbers = new ArrayList<>();
    List<Money> sums = new ArrayList<>();
    for (Ticket ticket : tickets) {
      for (Money sum : ticket.impact().sums()) {
        numbers.add(ticket.number().value());
        sums.add(sum);
      }
    }
    return Tuple.of(
        tickets.stream().map(t -> t.number().value()).toArray(Long[]::new),
        numbers.toArray(Long[]::new),
        sums.stream().map(Money::currency).toArray(String[]::new),
        sums.stream().map(Money::amount).toArray(BigDecimal[]::new));
  }

  static Tuple timeline(List<Accepted> changes) {
    List<Long> tickets = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    List<TicketEvent> events = new ArrayList<>();
    for (Accepted change : changes) {
      for (int i = 0; i < change.events().size(); i++) {
        tickets.add(change.ticket().number().value());
        positions.add(i + 1);
        events.add(change.events().get(i));
      }
    }
    return Tuple.from(
        List.of(
            tickets.toArray(Long[]::new),
            positions.toArray(Integer[]::new),
            events.stream().map(e -> at(e.at())).toArray(OffsetDateTime[]::new),
            events.stream().map(TicketEvent::by).toArray(String[]::new),
            events.stream().map(TimelineWords::of).toArray(String[]::new),
            events.stream().map(TicketEvent::text).toArray(String[]::new),
            events.stream().map(TicketEvent::internal).toArray(Boolean[]::new),
            events.stream().map(TimelineWords::direction).toArray(String[]::new)));
  }

  private static void add(List<Object> values, @Nullable Object... more) {
    for (Object value : more) {
      values.add(value);
    }
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }
}
