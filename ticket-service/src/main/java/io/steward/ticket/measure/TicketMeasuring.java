package io.steward.ticket.measure;

import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Publishes the figures of the days on which something changed. Always counted anew from the
 * tickets, never added up, so that no error can grow.
 */
@ApplicationScoped
public class TicketMeasuring {
  private static final int BATCH = 500;

  private final Pool pool;
  private final Measurements measurements;
  private final MeasurementPublication publication;
  private final Outbox outbox;

  TicketMeasuring(
      Pool pool, Measurements measurements, MeasurementPublication publication, Outbox outbox) {
    this.pool = pool;
    this.measurements = measurements;
    this.publication = publication;
    this.outbox = outbox;
  }

  /** Publishes all that is due, in batches; answers how many days. */
  public Uni<Integer> publishDue() {
    return batch()
        .chain(
            count ->
                count < BATCH
                    ? Uni.createFrom().item(count)
                    : publishDue().map(more -> count + more));
  }

  private Uni<Integer> batch() {
    return pool.withTransaction(
            tx ->
                measurements
                    .takeDue(tx, BATCH)
                    .call(due -> outbox.append(tx, due.stream().map(publication::eventOf).toList()))
                    .map(List::size))
        .invoke(
            count -> {
              if (count > 0) {
                outbox.wake();
              }
            });
  }
}
