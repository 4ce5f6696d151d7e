package io.steward.billing.measure;

import io.smallrye.mutiny.Uni;
import io.steward.billing.measure.persistence.DaySums;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * States the measures of days that changed. A day is claimed by its row lock before its sums are
 * taken, so that a greater revision never tells of an older state.
 */
@ApplicationScoped
public class Measuring {
  private static final int BATCH = 200;

  private final Pool pool;
  private final DaySums sums;
  private final Outbox outbox;

  Measuring(Pool pool, DaySums sums, Outbox outbox) {
    this.pool = pool;
    this.sums = sums;
    this.outbox = outbox;
  }

  /** States all days that are stale now. */
  public Uni<Void> measure() {
    return pool.withTransaction(this::measureSome)
        .chain(
            days -> {
              if (days > 0) {
                outbox.wake();
              }
              return days < BATCH ? Uni.createFrom().voidItem() : measure();
            });
  }

  private Uni<Integer> measureSome(SqlConnection tx) {
    return sums.claim(tx, BATCH)
        .chain(
            measurements ->
                outbox
                    .append(tx, measurements.stream().map(Measuring::event).toList())
                    .replaceWith(measurements.size()));
  }

  private static DomainEvent event(Measurement m) {
    return new DomainEvent(
        Topics.BILLING_EVENTS, m.account(), "billing.measured.v1", m.account(), m);
  }
}
