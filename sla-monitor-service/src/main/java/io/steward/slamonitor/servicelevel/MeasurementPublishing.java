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
  /** As many notes as one transaction works off; many of them are of one day. */
  public static final int BATCH = 20_000;

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

  /** Publishes one batch, and answers how many notes it took and whether more may be waiting. */
  public Uni<ChangedDays.Taken> publish() {
    return pool.withTransaction(
        tx -> changedDays.take(tx, BATCH).call(taken -> state(tx, taken.days())));
  }

  private Uni<Void> state(SqlConnection tx, List<AccountDay> days) {
    return days.isEmpty()
        ? Uni.createFrom().voidItem()
        : measurements.of(tx, days).chain(stream::state);
  }
}
