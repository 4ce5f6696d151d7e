package io.steward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 176,516 real events, and every figure equal to that of another program. */
class OlistAcceptanceTest {
  private static final String MONITOR = "sla-monitor-service";
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int PORT_OFFSET = 3000;

  private static List<String> events;
  private static JsonNode expected;

  @BeforeAll
  static void read() throws Exception {
    assumeTrue(
        Olist.isThere(), "the Olist data is not beside this checkout (../shared/data/olist)");
    events = Olist.events();
    expected = Olist.expected();
  }

  @Test
  void inOrder() throws Exception {
    try (RunningPlatform platform = RunningPlatform.start("olist-in-order", PORT_OFFSET)) {
      registerAccounts(platform);
      new OrderFeeder(platform.integration()).send(events);
      assertEveryFigure(platform);
    }
  }

  /** A shuffle alone would show nothing that this does not. */
  @Test
  void shuffledWithEveryTenthEventTwiceWhileTheMonitorIsKilledThreeTimes() throws Exception {
    try (RunningPlatform platform = RunningPlatform.start("olist-killed", PORT_OFFSET)) {
      registerAccounts(platform);
      List<String> shuffled = Olist.shuffledAndDoubled(events);
      OrderFeeder feeder = new OrderFeeder(platform.integration());
      var feeding = CompletableFuture.runAsync(() -> send(feeder, shuffled));
      for (int quarter = 1; quarter <= 3; quarter++) {
        long mark = shuffled.size() / 4L * quarter;
        await().atMost(PATIENCE).until(() -> feeder.sent() >= mark || feeding.isDone());
        long pid = platform.pid(MONITOR);
        platform.kill(MONITOR);
        await().atMost(PATIENCE).until(() -> platform.pid(MONITOR) != pid);
      }
      feeding.join();
      assertEveryFigure(platform);
    }
  }

  private static void send(OrderFeeder feeder, List<String> events) {
    try {
      feeder.send(events);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The figures were computed in the zone -03:00, so that is the accounts' zone. */
  private static void registerAccounts(RunningPlatform platform) throws Exception {
    String rows =
        StreamSupport.stream(
                ((Iterable<String>) () -> expected.get("accounts").fieldNames()).spliterator(),
                false)
            .map(
                code ->
                    code + ",Seller " + code.substring(0, 8) + ",standard,BR,BR,Etc/GMT+3,BRL,,")
            .collect(Collectors.joining("\n"));
    ApiClient.Answer answer =
        platform
            .integration()
            .post(
                "/api/v1/accounts/import",
                "text/csv",
                "code,name,tier,region,country,timeZone,currency,manager,email\n" + rows + "\n");
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.body().get("created").asInt()).isEqualTo(expected.get("accounts").size());
  }

  /** The figures settle once all events, orders' and accounts', have been taken in. */
  private static void assertEveryFigure(RunningPlatform platform) throws Exception {
    var figures = new ServiceLevelFigures(platform.integration());
    settles(() -> assertThat(figures.total()).isEqualTo(Olist.counts(expected.get("total"))));
    settles(() -> assertThat(figures.byMonth()).isEqualTo(countsOf("months")));
    settles(() -> assertThat(figures.byAccount()).isEqualTo(countsOf("accounts")));
  }

  private static Map<String, Map<String, Long>> countsOf(String grouping) {
    return Olist.countsByName(expected.get(grouping));
  }

  private static void settles(ThrowingRunnable assertion) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptions()
        .untilAsserted(assertion);
  }
}
