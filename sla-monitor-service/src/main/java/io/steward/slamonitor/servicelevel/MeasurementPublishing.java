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

/**
 * States the measurements of changed days anew.
 *
 * <p>The notes of changed days are the outbox: they are gone only when the broker has acknowledged
 * what was stated. A crash in between states the days once more, with a greater revision.
 */
@ApplicationScoped
public class MeasurementPublishing {
  /** As many days as one transaction states. */
  public static final int BATCH = 2_000;

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

  /** Publishes one batch, and answers how many days it held. */
  public Uni<Integer> publish() {
    return pool.withTransaction(
        tx -> changedDays.take(tx, BATCH, effort.each()).chain(days -> timed(tx, days)));
  }

  private Uni<Integer> timed(SqlConnection tx, List<AccountDay> days) {
    Instant begun = clock.instant();
    return state(tx, days)
        .invoke(() -> effort.took(Duration.between(begun, clock.instant()), days.size()))
        .replaceWith(days.size());
  }

  private Uni<Void> state(SqlConnection tx, List<AccountDay> days) {
    return Multi.createFrom()
        .iterable(days)
        .group()
        .intoLists()
        .of(effort.slice())
        .onItem()
        .transformToUniAndConcatenate(slice -> stateSlice(tx, slice))
        .collect()
        .last();
  }

  private Uni<Void> stateSlice(SqlConnection tx, List<AccountDay> days) {
    Set<String> accounts = days.stream().map(AccountDay::account).collect(Collectors.toSet());
    return Uni.combine()
        .all()
        .unis(measurements.of(tx, days), targets.of(tx, accounts))
        .asTuple()
        .chain(known -> state(tx, days, aiming(known.getItem1(), known.getItem2())));
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
