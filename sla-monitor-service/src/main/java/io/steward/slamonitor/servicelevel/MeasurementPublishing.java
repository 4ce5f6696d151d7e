package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
  private final MeasurementStream stream;

  MeasurementPublishing(
      Pool pool, ChangedDays changedDays, Measurements measurements, MeasurementStream stream) {
    this.pool = pool;
    this.changedDays = changedDays;
    this.measurements = measurements;
    this.stream = stream;
  }

  /** Publishes one batch, and answers how many days it held. */
  public Uni<Integer> publish() {
    return pool.withTransaction(
        tx -> changedDays.take(tx, BATCH).chain(days -> state(tx, days).replaceWith(days.size())));
  }

  private Uni<Void> state(SqlConnection tx, List<AccountDay> days) {
    return days.isEmpty()
        ? Uni.createFrom().voidItem()
        : measurements.of(tx, days).chain(stream::state);
  }
}
