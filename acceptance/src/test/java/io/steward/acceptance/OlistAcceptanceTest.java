package io.steward.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 176,516 real events, and every figure equal to that of another program.
 *
 * <p>Each test sends them for merchants of its own, so that one platform serves them all; what a
 * test adds to a figure over all merchants is what the figure has grown by.
 */
class OlistAcceptanceTest {
  private static final String MONITOR = "sla-monitor-service";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static List<String> events;
  private static JsonNode expected;
  private static RunningPlatform platform;

  @BeforeAll
  static void read() throws Exception {
    assumeTrue(
        Olist.isThere(), "the Olist data is not beside this checkout (../shared/data/olist)");
    events = Olist.events();
    expected = Olist.expected();
    platform = SharedPlatform.get();
  }

  @Test
  void inOrder() throws Exception {
    var merchants = OlistMerchants.register("ordered-", expected, platform);
    new OrderFeeder(platform.integration()).send(merchants.reports(events));
    settles(merchants);
  }

  /** A shuffle alone would show nothing that this does not. */
  @Test
  void shuffledWithEveryTenthEventTwiceWhileTheMonitorIsKilledThreeTimes() throws Exception {
    var merchants = OlistMerchants.register("shuffled-", expected, platform);
    List<String> shuffled = Olist.shuffledAndDoubled(merchants.reports(events));
    OrderFeeder feeder = new OrderFeeder(platform.integration());
    var feeding = CompletableFuture.runAsync(() -> send(feeder, shuffled));
    for (int quarter = 1; quarter <= 3; quarter++) {
      long mark = shuffled.size() / 4L * quarter;
      Awaitility.await().atMost(PATIENCE).until(() -> feeder.sent() >= mark || feeding.isDone());
      long pid = platform.pid(MONITOR);
      platform.kill(MONITOR);
      Awaitility.await().atMost(PATIENCE).until(() -> platform.pid(MONITOR) != pid);
    }
    feeding.join();
    settles(merchants);
  }

  private static void send(OrderFeeder feeder, List<String> events) {
    try {
      feeder.send(events);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The figures settle once all events, orders' and accounts', have been taken in. Asking for all
   * of them again and again would keep the platform from it.
   */
  private static void settles(OlistMerchants merchants) {
    await(merchants::assertDeliveries);
    await(merchants::assertEveryFigure);
  }

  private static void await(ThrowingRunnable assertion) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptions()
        .untilAsserted(assertion);
  }
}
