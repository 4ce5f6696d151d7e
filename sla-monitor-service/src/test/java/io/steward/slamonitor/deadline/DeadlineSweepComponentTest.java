package io.steward.slamonitor.deadline;

import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.slamonitor.Monitor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class DeadlineSweepComponentTest {
  @Inject DeadlineSweep sweep;
  @Inject Pool pool;

  private final String account = Monitor.account();

  /** The moments of these tests are seconds away; a consumer that has just started takes longer. */
  @BeforeEach
  void isListening() {
    Monitor.report(placed("SO-before", Instant.now().plusSeconds(90_000)));
    await().atMost(Duration.ofMinutes(1)).until(() -> standing("PENDING") > 0);
  }

  @Test
  void warnsAheadAndAnnouncesABreachWithinASecond() {
    Instant due = Instant.now().plusSeconds(3);
    String key = account + "/SO-1";
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      Monitor.report(placed("SO-1", due));
      probe.await("sla.at-risk.v1", key);
      assertThat(Instant.now()).isBefore(due);

      var breach = probe.await("sla.breached.v1", key).payload();
      assertThat(Duration.between(due, Instant.parse(breach.path("detectedAt").asText())))
          .isBetween(Duration.ZERO, Duration.ofSeconds(1));
      assertThat(probe.find("sla.at-risk.v1", key, p -> true)).hasSize(1);
    }
  }

  @Test
  void twoReplicasAnnounceEachBreachOnce() {
    int orders = 700;
    Instant due = Instant.now().plusSeconds(3);
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      Monitor.report(
          IntStream.range(0, orders).mapToObj(i -> placed("SO-" + i, due).json()).toList());
      await().until(() -> standing("AT_RISK") == orders || standing("BREACHED") > 0);
      await().until(() -> Instant.now().isAfter(due));
      // The timer of the application sweeps beside these.
      Uni.join()
          .all(Stream.generate(sweep::sweep).limit(6).toList())
          .andFailFast()
          .await()
          .indefinitely();

      await().until(() -> standing("BREACHED") == orders);
      await().untilAsserted(() -> assertThat(breaches(probe)).hasSize(orders));
      await().during(Duration.ofMillis(600)).until(() -> breaches(probe).size() == orders);
      assertThat(breaches(probe)).doesNotHaveDuplicates();
    }
  }

  private io.steward.slamonitor.order.OrderEventFixture placed(String order, Instant due) {
    return report("placed", account, order, due.minusSeconds(600).toString())
        .data("{'dispatchBy': '" + due + "', 'deliverBy': '" + due.plusSeconds(90_000) + "'}");
  }

  private List<String> breaches(KafkaProbe probe) {
    return probe.all().stream()
        .filter(r -> r.type().equals("sla.breached.v1") && r.key().startsWith(account + "/"))
        .map(r -> r.key())
        .toList();
  }

  private long standing(String standing) {
    return pool.preparedQuery("select count(*) from promise where account = $1 and standing = $2")
        .execute(Tuple.of(account, standing))
        .map(rows -> rows.iterator().next().getLong(0))
        .await()
        .indefinitely();
  }
}
