package io.steward.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.repetition.Repetitions;
import io.steward.platform.testkit.StewardServers;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class InboxComponentTest {
  @Inject Pool pool;
  @Inject Inbox inbox;
  @Inject InboxPruning pruning;
  @Inject Repetitions repetitions;
  @Inject MeterRegistry metrics;

  @Test
  void anEventIsNewOncePerConsumer() {
    assertThat(take("c1", "e1")).isTrue();
    assertThat(take("c1", "e1")).isFalse();
    assertThat(take("c2", "e1")).isTrue();
  }

  @Test
  void ofABatchOnlyTheNewOnesAreTaken() {
    take("c3", "known");

    Set<String> taken =
        pool.withTransaction(tx -> inbox.firstTimers(tx, "c3", List.of("new", "known", "new")))
            .await()
            .indefinitely();

    assertThat(taken).containsExactly("new");
  }

  @Test
  void anEffectThatWasRolledBackMayBeTriedAgain() {
    pool.withTransaction(
            tx -> inbox.firstTime(tx, "c4", "e").chain(() -> tx.query("select 1/0").execute()))
        .onFailure()
        .recoverWithNull()
        .await()
        .indefinitely();

    assertThat(take("c4", "e")).isTrue();
  }

  @Test
  void whatKafkaWillNotDeliverAgainIsForgottenAndNoMore() {
    take("c5", "long ago");
    take("c5", "lately");
    pool.query(
            """
            update inbox set received_at = now() - interval '14 days 1 minute' where event_id = 'long ago';
            update inbox set received_at = now() - interval '13 days 23 hours' where event_id = 'lately'
            """)
        .execute()
        .await()
        .indefinitely();
    double forgotten = counter();

    repetitions.runNow("pruning the inbox").await().indefinitely();

    assertThat(take("c5", "long ago")).as("taken as new").isTrue();
    assertThat(take("c5", "lately")).as("taken as new").isFalse();
    assertThat(counter() - forgotten).isEqualTo(1);
  }

  @Test
  void prunesOneBatchAtATime() {
    pool.query(
            """
            insert into inbox (consumer, event_id, received_at)
            select 'c6', n::text, now() - interval '15 days' from generate_series(1, %d) n
            """
                .formatted(InboxPruning.BATCH + 1))
        .execute()
        .await()
        .indefinitely();

    assertThat(pruning.prune().await().indefinitely()).isEqualTo(InboxPruning.BATCH);
    assertThat(pruning.prune().await().indefinitely()).isEqualTo(1);
  }

  private double counter() {
    return metrics.counter(InboxPruning.FORGOTTEN).count();
  }

  private boolean take(String consumer, String event) {
    return pool.withTransaction(tx -> inbox.firstTime(tx, consumer, event)).await().indefinitely();
  }
}
