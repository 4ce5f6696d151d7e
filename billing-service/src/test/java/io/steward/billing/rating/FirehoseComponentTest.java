package io.steward.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.billing.contract.Destination;
import io.steward.platform.testkit.StewardServers;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The rate at which orders of accounts without a contract are stored. */
@QuarkusTest
@WithTestResource(StewardServers.class)
class FirehoseComponentTest {
  private static final Logger LOG = Logger.getLogger(FirehoseComponentTest.class);
  private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
  private static final int ORDERS = 20_000;
  private static final int BATCH = 1000;

  @Inject OrderTaking taking;

  @Test
  void keepsUpWithFiveThousandEventsASecond() {
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

    LOG.infof("stored %d events in %.1f s", 2 * ORDERS, seconds);
    assertThat(2 * ORDERS / seconds).isGreaterThan(5000);
  }

  private static Stream<OrderFact> facts(int n) {
    ShipmentKey key = new ShipmentKey("FIREHOSE-" + n % 200, "O" + n);
    return Stream.of(
        new OrderFact.Placed(key, new Destination("BR", "SP"), 500, AT, "p" + n),
        new OrderFact.Dispatched(
            key, "correios", List.of(new Parcel(600L, null, null, null)), AT, AT, "d" + n));
  }
}
