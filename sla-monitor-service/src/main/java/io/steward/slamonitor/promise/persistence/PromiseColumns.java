package io.steward.slamonitor.promise.persistence;

import io.steward.slamonitor.promise.Pause;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.StandingPromise;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Many promises as the columns of one statement. */
final class PromiseColumns {
  private final List<StandingPromise> promises;

  private PromiseColumns(List<StandingPromise> promises) {
    this.promises = promises;
  }

  static Tuple of(List<StandingPromise> promises) {
    PromiseColumns columns = new PromiseColumns(promises);
    return Tuple.from(
        List.of(
            columns.all(Promise::id, UUID[]::new),
            columns.all(p -> p.subject().type().name(), String[]::new),
            columns.all(p -> p.subject().account(), String[]::new),
            columns.all(p -> p.subject().reference(), String[]::new),
            columns.all(p -> p.kind().name(), String[]::new),
            columns.all(p -> p.key().cycle(), Integer[]::new),
            columns.all(p -> p.key().revision(), Integer[]::new),
            columns.all(p -> p.source().policy(), String[]::new),
            columns.all(p -> p.source().calendar(), String[]::new),
            columns.times(Promise::startedAt),
            columns.times(Promise::dueAt),
            columns.times(p -> p.warnings().isEmpty() ? null : p.warnings().getFirst()),
            columns.all(PromiseColumns::severalWarnings, String[]::new),
            columns.times(p -> paused(p, Pause::since)),
            columns.all(p -> paused(p, Pause::cause), String[]::new),
            columns.all(p -> paused(p, pause -> pause.left().toSeconds()), Long[]::new),
            columns.times(p -> p.ends().fulfilledAt()),
            columns.times(p -> p.ends().cancelledAt()),
            columns.times(p -> p.ends().supersededAt()),
            promises.stream().map(p -> p.standing().name()).toArray(String[]::new),
            promises.stream().map(StandingPromise::warned).toArray(Integer[]::new),
            promises.stream().map(p -> utc(p.checkAt())).toArray(OffsetDateTime[]::new)));
  }

  private <T> T[] all(Function<Promise, @Nullable T> value, IntFunction<T[]> array) {
    return promises.stream().map(p -> value.apply(p.promise())).toArray(array);
  }

  private OffsetDateTime[] times(Function<Promise, @Nullable Instant> value) {
    return all(p -> utc(value.apply(p)), OffsetDateTime[]::new);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }

  private static <T> @Nullable T paused(Promise promise, Function<Pause, T> value) {
    Pause pause = promise.pause();
    return pause == null ? null : value.apply(pause);
  }

  /** An array literal, because the driver has no array of arrays. */
  private static @Nullable String severalWarnings(Promise promise) {
    return promise.warnings().size() < 2
        ? null
        : promise.warnings().stream()
            .map(Instant::toString)
            .collect(Collectors.joining(",", "{", "}"));
  }
}
