package io.steward.slamonitor.promise.persistence;

import io.steward.platform.sql.Columns;
import io.steward.slamonitor.promise.Pause;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.StandingPromise;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Many promises as the columns of one statement. */
final class PromiseColumns {
  private PromiseColumns() {}

  static Tuple of(List<StandingPromise> promises) {
    return Columns.of(promises)
        .ids(s -> s.promise().id())
        .texts(s -> s.promise().subject().type().name())
        .texts(s -> s.promise().subject().account())
        .texts(s -> s.promise().subject().reference())
        .texts(s -> s.promise().kind().name())
        .integers(s -> s.promise().key().cycle())
        .integers(s -> s.promise().key().revision())
        .texts(s -> s.promise().source().policy())
        .texts(s -> s.promise().source().calendar())
        .times(s -> s.promise().startedAt())
        .times(s -> s.promise().dueAt())
        .times(s -> firstWarning(s.promise()))
        .texts(s -> severalWarnings(s.promise()))
        .times(paused(Pause::since))
        .texts(paused(Pause::cause))
        .longs(paused(pause -> pause.left().toSeconds()))
        .times(s -> s.promise().ends().fulfilledAt())
        .times(s -> s.promise().ends().cancelledAt())
        .times(s -> s.promise().ends().supersededAt())
        .texts(s -> s.standing().name())
        .integers(StandingPromise::warned)
        .times(StandingPromise::checkAt)
        .tuple();
  }

  private static <C> Function<StandingPromise, @Nullable C> paused(Function<Pause, C> value) {
    return standing -> {
      Pause pause = standing.promise().pause();
      return pause == null ? null : value.apply(pause);
    };
  }

  private static @Nullable Instant firstWarning(Promise promise) {
    return promise.warnings().isEmpty() ? null : promise.warnings().getFirst();
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
