package io.steward.slamonitor.promise.persistence;

import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.StandingPromise;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
            columns.texts(p -> p.order().account()),
            columns.texts(p -> p.order().order()),
            columns.texts(p -> p.kind().name()),
            promises.stream().map(p -> p.promise().id()).toArray(UUID[]::new),
            columns.times(p -> p.promise().dueAt()),
            columns.times(p -> p.promise().warnAt()),
            columns.times(p -> p.promise().fulfilledAt()),
            columns.times(p -> p.promise().cancelledAt()),
            columns.texts(Promise::policy),
            promises.stream().map(p -> p.standing().name()).toArray(String[]::new),
            columns.times(StandingPromise::checkAt)));
  }

  private String[] texts(Function<Promise, String> value) {
    return promises.stream().map(p -> value.apply(p.promise())).toArray(String[]::new);
  }

  private OffsetDateTime[] times(Function<StandingPromise, @Nullable Instant> value) {
    return promises.stream()
        .map(value)
        .map(t -> t == null ? null : t.atOffset(ZoneOffset.UTC))
        .toArray(OffsetDateTime[]::new);
  }
}
