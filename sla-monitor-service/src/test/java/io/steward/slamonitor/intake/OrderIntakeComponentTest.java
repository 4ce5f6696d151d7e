package io.steward.slamonitor.intake;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class OrderIntakeComponentTest {
  private static final String NOW = "2026-11-23T09:12:00+01:00";
  private final String account = Monitor.account();

  @Test
  void oneEventIsAcceptedAndPublishedAsItCame() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.ORDER_EVENTS)) {
      String json = report("placed", account, "SO-1", NOW).data("{'mine': [1, null]}").json();
      Monitor.post("application/json", json).statusCode(202).body("accepted", is(1));

      var received = probe.await("order.placed.v1", account + "/SO-1");
      assertThat(received.payload().toString()).isEqualTo(json);
      assertThat(received.headers()).containsEntry("ce_id", account + ":SO-1:placed");
    }
  }

  @Test
  void aBadRowIsExplainedAndLosesNoOther() {
    String body =
        String.join(
            "\n",
            report("placed", account, "SO-1", NOW).json(),
            "{\"id\": \"x\", oops",
            "",
            report("dispatched", account, "SO-1", "2026-11-23T09:12:00").json(),
            report("placed", account, "SO-1", NOW).json(),
            report("delivered", account, "SO-1", NOW).json());
    Monitor.post("application/x-ndjson", body)
        .statusCode(202)
        .body("accepted", is(2))
        .body("duplicate", is(1))
        .body("rejected", is(2))
        .body("rejections.line", is(java.util.List.of(2, 4)))
        .body("rejections[0].field", is("body"))
        .body("rejections[0].reason", containsString("at column 13"))
        .body("rejections[1].field", is("occurredAt"))
        .body("rejections[1].reason", containsString("without offset"));
    awaitOrder("SO-1");
  }

  @Test
  void whatIsStoredIsADuplicate() {
    Monitor.report(report("placed", account, "SO-1", NOW));
    awaitOrder("SO-1");
    Monitor.post("application/json", report("placed", account, "SO-1", NOW).json())
        .statusCode(202)
        .body("accepted", is(0))
        .body("duplicate", is(1));
  }

  @Test
  void aTableIsTaken() {
    Monitor.post(
            "text/csv",
            """
            id,type,occurredAt,account,order,data.warehouse,data.items.0.sku,data.items.0.weightGrams
            %1$s-1,order.placed,2026-11-23T09:12:00+01:00,%1$s,SO-1,"W 1, hall ""A\""",TENT,3200
            %1$s-2,order.placed,2026-11-23T09:12:00+01:00,%1$s,SO-2,W1,TENT,-5
            %1$s-3,order.placed,2026-11-23T09:12:00+01:00,%1$s
            """
                .formatted(account))
        .statusCode(202)
        .body("accepted", is(1))
        .body("rejections.line", is(java.util.List.of(3, 4)))
        .body("rejections[0].field", is("data.items[0].weightGrams"))
        .body("rejections[1].reason", is("has 4 cells"));
    awaitOrder("SO-1");
    Monitor.get("/orders/{a}/{o}", account, "SO-1").then().body("warehouse", is("W 1, hall \"A\""));
  }

  @Test
  void aWrongHeaderIsOneProblem() {
    Monitor.post("text/csv", "id,typ,occurredAt,account,order\n1,2,3,4,5\n")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem("header typ"))
        .body("errors.field", hasItem("header type"));
  }

  @Test
  void oneBadEventIsAProblemWithEveryFault() {
    Monitor.post("application/json", "{\"id\": \"1\", \"type\": \"order.lost\"}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", is(java.util.List.of("type", "occurredAt", "account", "order")));
    Monitor.post("application/json", "{\n \"id\": oops}")
        .statusCode(400)
        .body("errors[0].field", is("body"))
        .body("errors[0].reason", containsString("line 2, column"));
  }

  @Test
  void tooMuchAndTheWrongKindAreProblems() {
    Monitor.post("application/xml", "<a/>").statusCode(415).contentType("application/problem+json");
    Monitor.post("application/x-ndjson", " ".repeat((32 << 20) + 1))
        .statusCode(413)
        .contentType("application/problem+json");
  }

  @Test
  void onlyThoseWhoFeedMayPost() {
    String json = report("placed", account, "SO-1", NOW).json();
    Monitor.post(Tokens.merchant("mia", account), "application/json", json).statusCode(403);
    Monitor.post(Tokens.of("ann", Roles.AGENT), "application/json", json).statusCode(403);
    given()
        .contentType("application/json")
        .body(json)
        .post("/api/v1/order-events")
        .then()
        .statusCode(401);
  }

  @Test
  void systemsThatSpeakKafkaAreHeardAndAnswered() {
    String bad = report("placed", account, "SO-2", "yesterday").json();
    try (KafkaProbe probe = Monitor.deadLetters(Topics.ORDER_INTAKE)) {
      probe.send(
          Topics.ORDER_INTAKE, "any", "any", "any", report("placed", account, "SO-1", NOW).json());
      probe.send(Topics.ORDER_INTAKE, "bad", "any", "any", bad);

      awaitOrder("SO-1");
      await()
          .untilAsserted(
              () ->
                  assertThat(probe.all())
                      .filteredOn(r -> r.payload().path("account").asText().equals(account))
                      .singleElement()
                      .satisfies(
                          r -> assertThat(r.headers().get("dlq_field")).isEqualTo("occurredAt")));
    }
  }

  @Test
  void aPoisonRecordDoesNotStopThoseBehindIt() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.ORDER_EVENTS)) {
      String key = account + "/SO-1";
      probe.send(Topics.ORDER_EVENTS, key, "order.placed.v1", key, "[1, 2]");
      probe.send(
          Topics.ORDER_EVENTS,
          key,
          "order.placed.v1",
          key,
          report("placed", account, "SO-1", NOW).json());
      awaitOrder("SO-1");
    }
  }

  private void awaitOrder(String order) {
    await()
        .untilAsserted(() -> Monitor.get("/orders/{a}/{o}", account, order).then().statusCode(200));
  }
}
