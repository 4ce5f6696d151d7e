package io.steward.slamonitor.earlywarning;

import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class EarlyWarningComponentTest {
  private static final int ORDERS = 300;

  @Inject Learning learning;
  @Inject Pool pool;

  private final String prompt = Monitor.account();
  private final String tardy = Monitor.account();
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Test
  void learnsFromHistoryForecastsOpenOrdersTellsOnceAndIsSuperseded() {
    history();
    long first = learn();

    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      Monitor.report(List.of(open(prompt), open(tardy)));

      var raised = probe.await("sla.forecast-raised.v1", tardy + "/SO-open").payload();
      GoldenEvents.assertValid(
          GoldenEvents.contractOf("sla-monitor-service"), "sla.forecast-raised.v1", raised);
      assertThat(raised.path("probability").asDouble())
          .isGreaterThanOrEqualTo(raised.path("threshold").asDouble());

      await().until(() -> forecast(prompt).getList("items").size() == 1);
      assertThat(forecast(tardy).getDouble("items[0].probability"))
          .isGreaterThan(forecast(prompt).getDouble("items[0].probability") + 0.2);
      assertThat(forecast(tardy).getString("items[0].reasons.factor")).contains("account");
      assertThat(forecast(tardy).getString("items[0].reasons.text")).contains("the account missed");

      long second = learn();
      assertThat(second).isGreaterThan(first);
      Monitor.report(
          report("scanned", tardy, "SO-open", now.toString()).data("{'code': 'picked'}"));
      await().until(() -> forecast(tardy).getLong("items[0].modelVersion") >= second);
      assertThat(probe.find("sla.forecast-raised.v1", tardy + "/SO-open", p -> true)).hasSize(1);

      Monitor.report(report("dispatched", tardy, "SO-open", now.toString()).data("{}"));
      await().until(() -> !forecast(tardy).getBoolean("items[0].open"));
    }
  }

  @Test
  void publishesHowGoodItsModelsAre() {
    history();
    long version = learn();

    Monitor.get("/forecasts/model")
        .then()
        .statusCode(200)
        .body("items[0].version", is((int) version))
        .body("items[0].kind", is("dispatch"))
        .body("items[0].quality.auc", org.hamcrest.Matchers.greaterThan(0.6f))
        .body("items[0].operatingPoint.targetPrecision", is(0.5f));
  }

  @Test
  void merchantsSeeTheirOwnForecastsOnly() {
    String mine = Tokens.merchant("mia", prompt);

    Monitor.getAs(mine, "/forecasts?account={a}", tardy).then().statusCode(404);
    Monitor.getAs(mine, "/forecasts?account={a}&order=SO-9", prompt)
        .then()
        .statusCode(200)
        .body("items", empty());
    Monitor.getAs(mine, "/forecasts/model").then().statusCode(403);
  }

  @Test
  void refusesWhatIsNoQuestion() {
    Monitor.get("/forecasts?kind=refund")
        .then()
        .statusCode(400)
        .body("errors[0].field", is("kind"))
        .body("errors[0].expected", is("dispatch or delivery"));
    Monitor.get("/forecasts?minProbability=120")
        .then()
        .statusCode(400)
        .body("errors[0].field", is("minProbability"));
    Monitor.get("/forecasts?order=SO-1")
        .then()
        .statusCode(400)
        .body("errors[0].expected", containsString("account"));
  }

  /** One account dispatches in time, the other misses two of three; every delivery is in time. */
  private void history() {
    Random random = new Random(5);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      Instant placedAt = now.minus(Duration.ofDays(60)).plus(Duration.ofMinutes(240L * i));
      lines.addAll(order(prompt, i, placedAt, 2 + 20 * random.nextDouble()));
      lines.addAll(order(tardy, i, placedAt, i % 3 == 0 ? 20 : 26 + 10 * random.nextDouble()));
    }
    Monitor.report(lines);
    await().atMost(Duration.ofSeconds(60)).until(() -> dispatched() == 2 * ORDERS);
  }

  private static List<String> order(String account, int i, Instant placedAt, double hours) {
    Instant dispatchedAt = placedAt.plusSeconds((long) (hours * 3600));
    return List.of(
        placed(account, "SO-" + i, placedAt),
        report("dispatched", account, "SO-" + i, dispatchedAt.toString()).data("{}").json(),
        report("delivered", account, "SO-" + i, dispatchedAt.plusSeconds(90_000).toString())
            .data("{}")
            .json());
  }

  private String open(String account) {
    return placed(account, "SO-open", now.minus(Duration.ofHours(21)));
  }

  private static String placed(String account, String order, Instant at) {
    return report("placed", account, order, at.toString())
        .data(
            "{'warehouse': 'W-%s', 'channel': 'shop', 'dispatchBy': '%s', 'deliverBy': '%s'}"
                .formatted(account, at.plus(Duration.ofHours(24)), at.plus(Duration.ofDays(9))))
        .json();
  }

  private long learn() {
    return learning.learnIfDue().await().atMost(Duration.ofMinutes(3)).orElseThrow();
  }

  private JsonPath forecast(String account) {
    return Monitor.get("/forecasts?account={a}&order=SO-open", account).jsonPath();
  }

  private long dispatched() {
    return pool.preparedQuery(
            "select count(*) from orders where account = any($1) and delivered_at is not null")
        .execute(Tuple.of(new String[] {prompt, tardy}))
        .map(rows -> rows.iterator().next().getLong(0))
        .await()
        .indefinitely();
  }
}
