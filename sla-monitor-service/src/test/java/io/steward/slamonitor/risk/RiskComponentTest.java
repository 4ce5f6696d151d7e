package io.steward.slamonitor.risk;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.Monitor.get;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import io.steward.slamonitor.order.OrderEventFixture;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class RiskComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ITEMS =
      "'currency':'EUR','items':[{'sku':'A','quantity':2,'unitPrice':'10.50'}]";

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final String account = Monitor.account();
  private final String place = "W" + account;
  private KafkaProbe topic;

  @Inject Pool pool;

  @BeforeEach
  void listen() {
    topic = KafkaProbe.on(Topics.SLA_EVENTS);
  }

  @AfterEach
  void hangUp() {
    topic.close();
  }

  @Test
  void ordersStuckLongerThanTheirLanesNormalAreRaisedOnceAndClearedOnceTheyMove() {
    // Thirty parcels took two hours on this lane, so a day without a word is no good sign.
    List<OrderEventFixture> reports = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      reports.add(placed("DONE-" + i, hoursAgo(60)));
      reports.add(dispatched("DONE-" + i, hoursAgo(50)));
      reports.add(report("delivered", account, "DONE-" + i, hoursAgo(48)));
    }
    reports.add(placed("STUCK", hoursAgo(30)));
    reports.add(dispatched("STUCK", hoursAgo(24)));
    Monitor.report(reports.toArray(OrderEventFixture[]::new));

    var raised = topic.await("sla.risk-raised.v1", account, e -> isOf(e, "stuck-orders"));
    assertThat(raised.payload().get("orders").asInt()).isEqualTo(1);
    assertThat(raised.payload().get("value").get("amount").asText()).isEqualTo("21.00");
    JsonPath risk = await().atMost(PATIENCE).until(() -> risk("stuck-orders"), this::isThere);
    assertThat(risk.getString("items[0].reason"))
        .contains("2 h 0 min from dispatch to delivery for C" + account)
        .contains("(30 orders)");
    String id = risk.getString("items[0].id");
    get("/risks/" + id + "/orders")
        .then()
        .statusCode(200)
        .body("items.order", contains("STUCK"))
        .body("items[0].reason", containsString("nothing after order.dispatched"));

    Monitor.report(report("scanned", account, "STUCK", now.toString()));

    topic.await("sla.risk-cleared.v1", account, e -> e.get("risk").asText().equals(id));
    get("/risks/" + id).then().body("risk.state", equalTo("cleared"));
    assertThat(topic.find("sla.risk-raised.v1", account, e -> isOf(e, "stuck-orders"))).hasSize(1);
  }

  @Test
  void aHandledDiscrepancyIsNotRaisedAgainUntilAnotherIsReported() {
    Monitor.report(
        placed("SO-1", hoursAgo(3)),
        report("discrepancy-reported", account, "SO-1", hoursAgo(2)).data("{'kind':'damaged'}"));
    String id =
        await()
            .atMost(PATIENCE)
            .until(() -> risk("discrepancies"), this::isThere)
            .getString("items[0].id");

    supervisor()
        .post("/api/v1/risks/" + id + "/acknowledge")
        .then()
        .statusCode(200)
        .body("state", equalTo("acknowledged"))
        .body("acknowledgedBy", equalTo("sue"));
    supervisor()
        .post("/api/v1/risks/" + id + "/handle")
        .then()
        .statusCode(400)
        .body("errors.field", contains("note"));
    supervisor()
        .body(Map.of("note", "sent again"))
        .post("/api/v1/risks/" + id + "/handle")
        .then()
        .statusCode(200)
        .body("state", equalTo("handled"))
        .body("handledNote", equalTo("sent again"));
    supervisor()
        .body(Map.of("note", "again"))
        .post("/api/v1/risks/" + id + "/handle")
        .then()
        .statusCode(409);
    topic.await("sla.risk-cleared.v1", account, e -> e.get("risk").asText().equals(id));

    Monitor.report(
        report("discrepancy-reported", account, "SO-2", hoursAgo(1)).data("{'kind':'damaged'}"),
        placed("SO-2", hoursAgo(3)));

    var second = topic.await("sla.risk-raised.v1", account, e -> e.get("occurrence").asInt() == 2);
    get("/risks/" + second.payload().get("risk").asText() + "/orders")
        .then()
        .body("items.order", contains("SO-2"));
    get("/risks/" + id).then().body("occurrences.occurrence", contains(2, 1));
  }

  @Test
  void aWarehouseThatWillNotMakeItsDispatchesInTimeIsARiskAcrossAccounts() {
    Monitor.report(
        report("placed", account, "SO-1", hoursAgo(2))
            .data(
                "{'warehouse':'%s','dispatchBy':'%s',%s}"
                    .formatted(place, now.plus(1, ChronoUnit.HOURS), ITEMS)));

    var raised = topic.await("sla.risk-raised.v1", "-", e -> e.get("place").asText().equals(place));

    assertThat(raised.payload().get("reason").asText())
        .isEqualTo(
            "1 due, 1 of them late at no dispatch in the last 24 hours; 2 an hour are needed");
    get("/risks?kind=warehouse-backlog&account=" + account)
        .then()
        .body("items.place", contains(place))
        .body("items[0].account", equalTo("-"));
  }

  @Test
  void aRefundAwaitedForLongAndALateOrderAreFound() {
    Monitor.report(
        placed("SO-1", hoursAgo(24 * 20)),
        dispatched("SO-1", hoursAgo(24 * 19)),
        report("delivered", account, "SO-1", hoursAgo(24 * 18)),
        report("refund-requested", account, "SO-1", hoursAgo(24 * 10)),
        report("placed", account, "LATE", hoursAgo(5))
            .data("{'warehouse':'%s','dispatchBy':'%s'}".formatted(place, hoursAgo(1))));

    topic.await("sla.risk-raised.v1", account, e -> isOf(e, "refund-bottleneck"));
    topic.await("sla.risk-raised.v1", account, e -> isOf(e, "delayed-fulfilment"));
    get("/risks/counts").then().body("items.kind.contains('delayed-fulfilment')", equalTo(true));
  }

  @Test
  void aSourceWhoseRhythmStoppedIsARiskAndNeverLive() {
    Monitor.report(
        report("placed", account, "SO-1", hoursAgo(1)).data("{'channel':'shop'," + ITEMS + "}"));
    await().atMost(PATIENCE).until(() -> source("channel", "state"), "learning"::equals);
    spokeEveryMinuteUntil("channel", now.minus(2, ChronoUnit.HOURS));

    var raised = topic.await("sla.risk-raised.v1", account, e -> isOf(e, "silent-source"));

    assertThat(raised.payload().get("place").asText()).isEqualTo("channel shop");
    assertThat(raised.payload().get("orders").asInt()).isEqualTo(1);
    assertThat(source("channel", "state")).isEqualTo("silent");

    Monitor.report(report("placed", account, "SO-2", now.toString()).data("{'channel':'shop'}"));

    topic.await("sla.risk-cleared.v1", account, e -> isOf(e, "silent-source"));
    assertThat(source("channel", "state")).isEqualTo("live");
  }

  @Test
  void saysWhatIsWrongWithAQuestionAndIsNotForMerchants() {
    for (String wrong : List.of("kind=fire", "state=gone", "sort=colour", "cursor=AAAA")) {
      get("/risks?" + wrong)
          .then()
          .statusCode(400)
          .body("errors.field", contains(wrong.split("=")[0]));
    }
    get("/risks/nothing").then().statusCode(404);
    String merchant = Tokens.merchant("mia", account);
    for (String path : List.of("/risks", "/sources", "/risks/counts")) {
      Monitor.getAs(merchant, path).then().statusCode(403);
      given().get("/api/v1" + path).then().statusCode(401);
    }
  }

  @Test
  void aClientThatFellSilentIsARiskAlthoughOthersReportForTheAccount() {
    Monitor.report(report("placed", account, "SO-1", hoursAgo(1)).data("{'channel':'shop'}"));
    String client = await().atMost(PATIENCE).until(() -> source("client", "name"), n -> n != null);
    try (KafkaProbe other = KafkaProbe.on(Topics.ORDER_INTAKE)) {
      spokeEveryMinuteUntil("client", now.minus(2, ChronoUnit.HOURS));
      String reported = report("scanned", account, "SO-1", now.toString()).json();
      other.send(Topics.ORDER_INTAKE, account, "order.scanned.v1", account, reported);

      var raised = topic.await("sla.risk-raised.v1", account, e -> isOf(e, "silent-source"));

      assertThat(raised.payload().get("place").asText()).isEqualTo("client " + client);
    }
  }

  private void spokeEveryMinuteUntil(String kind, Instant last) {
    String[] hours = new String[48];
    for (int i = 0; i < hours.length; i++) {
      hours[i] = last.truncatedTo(ChronoUnit.HOURS).minus(i, ChronoUnit.HOURS).toString();
    }
    pool.preparedQuery(
            """
            insert into source_hour (account, kind, name, hour, minutes)
            select s.account, s.kind, s.name, h::timestamptz, (1::bigint << 60) - 1
            from event_source s, unnest($2::text[]) as h
            where s.account = $1 and s.kind = $3
            on conflict (account, kind, name, hour) do update set minutes = excluded.minutes
            """)
        .execute(Tuple.of(account, hours, kind))
        .await()
        .indefinitely();
    // Listening reads the last seconds twice, so the report itself must be as old as is told.
    pool.preparedQuery(
            "update order_event set received_at = $2::text::timestamptz where account = $1")
        .execute(Tuple.of(account, last.toString()))
        .await()
        .indefinitely();
    pool.preparedQuery(
            """
            update event_source set last_event_at = $2::text::timestamptz,
              live_since = $2::text::timestamptz - interval '47 hours'
            where account = $1 and kind = $3
            """)
        .execute(Tuple.of(account, last.toString(), kind))
        .await()
        .indefinitely();
  }

  private String source(String kind, String member) {
    return get("/sources?account=" + account)
        .jsonPath()
        .getString("items.find { it.kind == '" + kind + "' }." + member);
  }

  private OrderEventFixture placed(String order, String at) {
    return report("placed", account, order, at)
        .data(
            "{'warehouse':'%s','dispatchBy':'%s','deliverBy':'%s','destination':{'region':'R%s'},%s}"
                .formatted(place, hoursAgo(-100), hoursAgo(-200), account, ITEMS));
  }

  private OrderEventFixture dispatched(String order, String at) {
    return report("dispatched", account, order, at).data("{'carrier':'C" + account + "'}");
  }

  private String hoursAgo(int hours) {
    return now.minus(hours, ChronoUnit.HOURS).toString();
  }

  private JsonPath risk(String kind) {
    return get("/risks?kind=" + kind + "&account=" + account).jsonPath();
  }

  private boolean isThere(JsonPath page) {
    return page.getInt("items.size()") == 1;
  }

  private static boolean isOf(com.fasterxml.jackson.databind.JsonNode event, String kind) {
    return event.get("kind").asText().equals(kind);
  }

  private static RequestSpecification supervisor() {
    return given()
        .auth()
        .oauth2(Tokens.of("sue", Roles.SUPERVISOR))
        .contentType("application/json");
  }
}
