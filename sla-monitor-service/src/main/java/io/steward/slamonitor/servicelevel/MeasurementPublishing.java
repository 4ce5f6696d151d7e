package io.steward.slamonitor.servicelevel;

import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** States the measurements of changed days anew. */
@ApplicationScoped
public class MeasurementPublishing {
  /** As many notes as one transaction works off; many of them are of one day. */
  public static final int BATCH = 4000;

  private final Pool pool;
  private final ChangedDays changedDays;
  private final Measurements measurements;
  private final Outbox outbox;

  MeasurementPublishing(
      Pool pool, ChangedDays changedDays, Measurements measurements, Outbox outbox) {
    this.pool = pool;
    this.changedDays = changedDays;
    this.measurements = measurements;
    this.outbox = outbox;
  }

  /** Publishes one batch, and answers whether more notes may be waiting. */
  public Uni<Boolean> publish() {
    return pool.withTransaction(
            tx ->
                changedDays
                    .take(tx, BATCH)
                    .chain(taken -> state(tx, taken.days()).replaceWith(taken.more())))
        .invoke(outbox::wake);
  }

  private Uni<Void> state(SqlConnection tx, List<AccountDay> days) {
    return days.isEmpty()
        ? Uni.createFrom().voidItem()
        : measurements
            .of(tx, days)
            .chain(stated -> outbox.append(tx, stated.stream().map(Measurement::toEvent).toList()));
  }
}
