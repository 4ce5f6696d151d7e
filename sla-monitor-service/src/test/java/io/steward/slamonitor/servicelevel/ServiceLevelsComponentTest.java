package io.steward.slamonitor.servicelevel;

import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class ServiceLevelsComponentTest {
  private final String account = Monitor.account();

  @Test
  void countsByPeriodAndDimensionAndOpensDownToTheOrders() {
    placed("SO-1", "W1");
    placed("SO-2", "W1");
    placed("SO-3", "W2");
    Monitor.report(
        report("dispatched", account, "SO-1", "2017-11-02T11:00:00Z"),
        report("dispatched", account, "SO-2", "2017-11-02T12:00:01Z"),
        report("dispatched", account, "SO-3", "2017-12-01T00:30:00Z"),
        report("delivered", account, "SO-1", "2017-11-05T12:00:00Z"),
        report("cancelled", account, "SO-3", "2017-11-03T00:00:00Z").data("{'by': 'customer'}"));

    await()
        .untilAsserted(
            () ->
                assertThat(figures("measure=on-time-dispatch.v1&groupBy=month,warehouse"))
                    .containsExactly(
                        Map.of(
                            "measure",
                            "on-time-dispatch.v1",
                            "month",
                            "2017-11",
                            "warehouse",
                            "W1",
                            "numerator",
                            1,
                            "denominator",
                            2),
                        Map.of(
                            "measure",
                            "on-time-dispatch.v1",
                            "month",
                            "2017-12",
                            "warehouse",
                            "W2",
                            "numerator",
                            0,
                            "denominator",
                            1)));
    assertThat(figures("measure=net-service-level.v1,cancellation-rate.v1"))
        .containsExactly(
            Map.of("measure", "cancellation-rate.v1", "numerator", 1, "denominator", 3),
            Map.of("measure", "net-service-level.v1", "numerator", 1, "denominator", 2));
    assertThat(figures("measure=on-time-dispatch.v1&from=2017-11-01&to=2017-12-01&groupBy=week"))
        .extracting(f -> f.get("week"))
        .containsExactly("2017-W44");

    Monitor.get(
            "/service-levels/orders?measure=on-time-dispatch.v1&to=2017-12-01&outcome=missed&account={a}",
            account)
        .then()
        .body("items.order", is(List.of("SO-2")))
        .body("items[0].reason", is("dispatch 1 s late"));
    Monitor.get(
            "/service-levels/orders?measure=net-service-level.v1&outcome=excluded&account={a}",
            account)
        .then()
        .body("items.order", is(List.of("SO-3")))
        .body("items[0].reason", is("cancelled by customer"));
  }

  @Test
  void aPageEndsWithACursorForTheNext() {
    placed("SO-1", "W1");
    placed("SO-2", "W2");
    placed("SO-3", "W3");
    await().until(() -> figures("measure=cancellation-rate.v1&groupBy=warehouse").size() == 3);
    String query =
        "/service-levels?measure=cancellation-rate.v1&groupBy=warehouse&account={a}&limit=2";
    String next =
        Monitor.get(query, account)
            .then()
            .body("items.warehouse", is(List.of("W1", "W2")))
            .extract()
            .path("next");
    Monitor.get(query + "&cursor={c}", account, next)
        .then()
        .body("items.warehouse", is(List.of("W3")))
        .body("next", is((Object) null));
  }

  @Test
  void measurementsFollowTheAccountsTimeZone() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_MEASUREMENTS)) {
      placed("SO-1", "W1");
      Monitor.report(report("dispatched", account, "SO-1", "2017-11-01T01:00:00Z"));
      JsonNode day = measured(probe, "2017-11-01", 1);
      assertThat(day.path("rows").findValuesAsText("numerator")).contains("1");

      probe.send(
          Topics.ACCOUNT_EVENTS,
          account,
          "account.registered.v1",
          account,
          Map.of("account", account, "timeZone", "Etc/GMT+3", "version", 1, "more", "ignored"));
      measured(probe, "2017-10-31", 1);
      assertThat(measured(probe, "2017-11-01", 0).path("revision").longValue())
          .isGreaterThan(day.path("revision").longValue());
    }
    assertThat(figures("measure=on-time-dispatch.v1&groupBy=day"))
        .extracting(f -> f.get("day"))
        .containsExactly("2017-10-31");
  }

  @Test
  void aMerchantSeesItsOwnFiguresOnly() {
    placed("SO-1", "W1");
    await().until(() -> !figures("measure=cancellation-rate.v1&groupBy=account").isEmpty());
    Monitor.getAs(Tokens.merchant("mia", account), "/service-levels?groupBy=account")
        .then()
        .body("items.account.unique()", is(List.of(account)));
    Monitor.getAs(Tokens.merchant("max", "OTHER"), "/service-levels?account={a}", account)
        .then()
        .statusCode(404);
  }

  @Test
  void aWrongQuestionIsExplained() {
    problem("measure=on-time", "measure")
        .body("errors[0].expected", containsString("on-time-dispatch.v1"));
    problem("groupBy=year", "groupBy").body("errors[0].expected", containsString("month"));
    problem("from=2017-12-01&to=2017-11-01", "from");
    problem("from=yesterday", "from");
    problem("limit=0", "limit");
    problem("cursor=x", "cursor").body("errors[0].reason", notNullValue());
  }

  private io.restassured.response.ValidatableResponse problem(String query, String field) {
    return Monitor.get("/service-levels?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", is(field));
  }

  private void placed(String order, String warehouse) {
    Monitor.report(
        report("placed", account, order, "2017-11-01T09:00:00Z")
            .data(
                "{'dispatchBy': '2017-11-02T12:00:00Z', 'deliverBy': '2017-11-05T12:00:00Z',"
                    + " 'warehouse': '"
                    + warehouse
                    + "'}"));
  }

  private List<Map<String, Object>> figures(String query) {
    return Monitor.get("/service-levels?" + query + "&account={a}", account)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }

  private JsonNode measured(KafkaProbe probe, String day, int dispatches) {
    return probe
        .await(
            "sla.measured.v1",
            account,
            p -> p.path("day").asText().equals(day) && count(p) == dispatches)
        .payload();
  }

  private static long count(JsonNode measurement) {
    long rows = 0;
    for (JsonNode row : measurement.path("rows")) {
      rows += row.path("measure").asText().equals("on-time-dispatch.v1") ? 1 : 0;
    }
    return rows;
  }
}
