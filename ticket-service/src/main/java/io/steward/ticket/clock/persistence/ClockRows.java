package io.steward.ticket.clock.persistence;

import io.steward.ticket.clock.ClockState;
import io.steward.ticket.clock.Pause;
import io.steward.ticket.clock.TicketClock;
import io.steward.ticket.lifecycle.TicketNumber;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Clocks as rows, in the order of {@link ClockSql#COLUMNS}. */
final class ClockRows {
  private ClockRows() {}

  static Tuple values(TicketClock clock) {
    Pause pause = clock.pause();
    return Tuple.from(
        Arrays.asList(
            clock.promiseId(),
            clock.ticket().value(),
            clock.kind(),
            clock.cycle(),
            clock.state().code(),
            at(clock.dueAt()),
            pause == null ? null : at(pause.since()),
            pause == null ? null : pause.reason(),
            pause == null ? null : pause.left().toSeconds(),
            clock.warned(),
            clock.warningsAt().stream().map(ClockRows::at).toArray(OffsetDateTime[]::new),
            at(clock.breachedAt()),
            at(clock.endedAt()),
            clock.policy(),
            clock.calendar(),
            at(clock.announcedAt())));
  }

  static TicketClock clock(Row row) {
    return new TicketClock(
        row.getString("promise_id"),
        new TicketNumber(row.getLong("ticket")),
        row.getString("kind"),
        row.getInteger("cycle"),
        state(row.getString("state")),
        time(row, "due_at"),
        pause(row),
        row.getInteger("warned"),
        Arrays.stream(row.getArrayOfOffsetDateTimes("warnings_at"))
            .map(OffsetDateTime::toInstant)
            .toList(),
        time(row, "breached_at"),
        time(row, "ended_at"),
        row.getString("policy"),
        row.getString("calendar"),
        row.getOffsetDateTime("announced_at").toInstant());
  }

  private static @Nullable Pause pause(Row row) {
    Instant since = time(row, "paused_since");
    return since == null
        ? null
        : new Pause(
            since, row.getString("paused_reason"), Duration.ofSeconds(row.getLong("paused_left")));
  }

  private static ClockState state(String code) {
    return Arrays.stream(ClockState.values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Instant time(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }
}
