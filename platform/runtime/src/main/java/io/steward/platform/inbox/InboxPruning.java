package io.steward.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.steward.platform.repetition.Repeated;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Forgets events that Kafka will not deliver again, a batch at a time, so that neither the table
 * nor a transaction grows without bound. Replicas that prune at once take different rows.
 */
@Singleton
class InboxPruning {
  /** Number of forgotten events. */
  static final String FORGOTTEN = "steward.inbox.forgotten";

  static final int BATCH = 5_000;

  private static final String FORGET =
      """
      delete from inbox where (consumer, event_id) in (
        select consumer, event_id from inbox where received_at < $1 limit $2 for update skip locked)
      """;

  private final Pool pool;
  private final InboxConfig config;
  private final Clock clock;
  private final Counter forgotten;

  InboxPruning(Pool pool, InboxConfig config, Clock clock, MeterRegistry metrics) {
    this.pool = pool;
    this.config = config;
    this.clock = clock;
    this.forgotten =
        Counter.builder(FORGOTTEN)
            .description("Events forgotten because Kafka will not deliver them again")
            .register(metrics);
  }

  @Produces
  @Singleton
  Repeated repeated() {
    return Repeated.inBatches("pruning the inbox", config.pruneInterval(), BATCH, this::prune);
  }

  /** Forgets one batch; answers how many events. */
  Uni<Integer> prune() {
    return pool.preparedQuery(FORGET)
        .execute(Tuple.of(clock.instant().minus(config.kept()).atOffset(ZoneOffset.UTC), BATCH))
        .map(SqlResult::rowCount)
        .invoke(rows -> forgotten.increment(rows));
  }
}
