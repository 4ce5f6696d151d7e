package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * States the measurements of changed days anew.
 *
 * <p>The notes of changed days are the outbox: they are gone only when the broker has acknowledged
 * what was stated. A crash in between states the days once more, with a greater revision.
 */
@ApplicationScoped
public class MeasurementPublishing {
  private final Pool pool;
  private final ChangedDays changedDays;
  private final Measurements measurements;
  private final MeasuredDays measuredDays;
  private final Targets targets;
  private final FigureChanges changes;
  private final MeasurementStream stream;
  private final Clock clock;
  private final StatingEffort effort = new StatingEffort();

  MeasurementPublishing(
      Pool pool,
      ChangedDays changedDays,
      Measurements measurements,
      MeasuredDays measuredDays,
      Targets targets,
      FigureChanges changes,
      MeasurementStream stream,
      Clock clock) {
    this.pool = pool;
    this.changedDays = changedDays;
    this.measurements = measurements;
    this.measuredDays = measuredDays;
    this.targets = targets;
    this.changes = changes;
    this.stream = stream;
    this.clock = clock;
  }

  /** States all days that are to be stated now, a slice of them in each transaction. */
  public Uni<Void> publish() {
    return Multi.createBy()
        .repeating()
        .uni(this::publishSlice)
        .whilst(more -> more)
        .collect()
        .last()
        .replaceWithVoid();
  }

  // A transaction of many seconds would keep every table from being cleaned of what died meanwhile.
  private Uni<Boolean> publishSlice() {
    int slice = effort.slice();
    return pool.withTransaction(
        tx ->
            changedDays
                .take(tx, slice, effort.each())
                .chain(days -> timed(tx, days))
                .map(stated -> stated >= slice));
  }

  private Uni<Integer> timed(SqlConnection tx, List<AccountDay> days) {
    if (days.isEmpty()) {
      return Uni.createFrom().item(0);
    }
    Instant begun = clock.instant();
    return state(tx, days)
        .invoke(() -> effort.took(Duration.between(begun, clock.instant()), days.size()))
        .replaceWith(days.size());
  }

  private Uni<Void> state(SqlConnection tx, List<AccountDay> days) {
    Set<String> accounts = days.stream().map(AccountDay::account).collect(Collectors.toSet());
    return Uni.combine()
        .all()
        .unis(measured(days), targets.of(tx, accounts))
        .asTuple()
        .chain(known -> state(tx, days, aiming(known.getItem1(), known.getItem2())));
  }

  // Two connections read a slice: at the end of a replay its days are all that is left to do, and
  // one would leave a processor idle. They see what was stored when the notes were taken, or more.
  private Uni<List<Measurement>> measured(List<AccountDay> days) {
    int half = (days.size() + 1) / 2;
    return Uni.combine()
        .all()
        .unis(half(days.subList(0, half)), half(days.subList(half, days.size())))
        .with((first, second) -> Stream.concat(first.stream(), second.stream()).toList());
  }

  private Uni<List<Measurement>> half(List<AccountDay> days) {
    return days.isEmpty()
        ? Uni.createFrom().item(List.of())
        : pool.withTransaction(reading -> measurements.of(reading, days));
  }

  // The broker comes last: what it has acknowledged should not be rolled back here.
  private Uni<Void> state(SqlConnection tx, List<AccountDay> days, List<Measurement> stated) {
    return measuredDays
        .store(tx, stated)
        .chain(() -> changes.figuresChanged(tx, days))
        .chain(() -> stream.state(stated));
  }

  private static List<Measurement> aiming(
      List<Measurement> measured, Map<String, Map<Measure, BigDecimal>> targets) {
    return measured.stream()
        .map(m -> m.aimingAt(targets.getOrDefault(m.account(), Map.of())))
        .toList();
  }
}
