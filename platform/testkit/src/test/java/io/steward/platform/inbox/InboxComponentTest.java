package io.steward.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

  private boolean take(String consumer, String event) {
    return pool.withTransaction(tx -> inbox.firstTime(tx, consumer, event)).await().indefinitely();
  }
}
