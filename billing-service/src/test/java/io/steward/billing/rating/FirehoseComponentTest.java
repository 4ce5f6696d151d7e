package io.steward.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.billing.contract.Destination;
import io.steward.platform.testkit.StewardServers;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * A replayed history of accounts without a contract. The rate is logged, not asserted: on a shared
 * machine it says more about the neighbours than about the code, and a benchmark is the place for
 * it.
 */
@QuarkusTest
@WithTestResource(StewardServers.class)
class FirehoseComponentTest {
  private static final Logger LOG = Logger.getLogger(FirehoseComponentTest.class);
  private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
  private static final int ORDERS = 20_000;
  private static final int BATCH = 1000;

  @Inject OrderTaking taking;
  @Inject Pool pool;

  @Test
  void everyOrderOfAReplayedHistoryWaitsForItsContract() {
    long start = System.nanoTime();
    for (int first = 0; first < ORDERS; first += BATCH) {
      List<OrderFact> batch =
          IntStream.range(first, first + BATCH)
              .boxed()
              .flatMap(FirehoseComponentTest::facts)
              .toList();
      taking.take(batch).await().indefinitely();
    }
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;

    LOG.infof("stored %d events, %.0f a second", 2 * ORDERS, 2 * ORDERS / seconds);
    assertThat(waiting()).isEqualTo(ORDERS);
  }

  private long waiting() {
    return pool.query(
            "select count(*) as n from shipment where account like 'FIREHOSE-%' and state = 'waiting'")
        .execute()
        .await()
        .indefinitely()
        .iterator()
        .next()
        .getLong("n");
  }

  private static Stream<OrderFact> facts(int n) {
    ShipmentKey key = new ShipmentKey("FIREHOSE-" + n % 200, "O" + n);
    return Stream.of(
        new OrderFact.Placed(key, new Destination("BR", "SP"), 500, AT, "p" + n),
        new OrderFact.Dispatched(
            key, "correios", List.of(new Parcel(600L, null, null, null)), AT, AT, "d" + n));
  }
}
