package io.steward.slamonitor.intervention;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class InterventionComponentTest {
  private static final String PATH = "/api/v1/interventions";
  private static final String RULES = "/api/v1/intervention-rules";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String account = Monitor.account();
  private KafkaProbe topic;

  @BeforeEach
  void listen() {
    topic = KafkaProbe.on(Topics.SLA_EVENTS);
  }

  @AfterEach
  void hangUp() {
    topic.close();
  }

  @Test
  void aBurstIsOneInterventionOfTheAccountsManagerWithItsPlaybook() {
    topic.send(
        Topics.ACCOUNT_EVENTS,
        account,
        "account.changed.v1",
        account,
        Map.of("account", account, "manager", "marco", "version", 3));
    await().atMost(PATIENCE).until(() -> manager(account), "marco"::equals);

    for (int i = 0; i < 40; i++) {
      send("sla.at-risk.v1", "SO-" + i, Map.of("warehouse", "W1"));
    }

    String id = opened();
    await().atMost(PATIENCE).until(() -> number(id, "intervention.orders") == 40);
    agent("alice")
        .get(PATH + "/" + id)
        .then()
        .body("intervention.owner", equalTo("marco"))
        .body("intervention.kind", equalTo("late-dispatch"))
        .body("intervention.place", equalTo("W1"))
        .body("intervention.values[0].amount", equalTo("800.00"))
        .body("intervention.dueAt", notNullValue())
        .body("steps[0].words", containsString("warehouse"));
    assertThat(
            topic.find(
                "sla.intervention-opened.v1", account, InterventionComponentTest::isLateDispatch))
        .hasSize(1);
  }

  @Test
  void ofTwoWhoTakeItAtOnceOneWinsAndTheOtherIsToldWho() {
    send("sla.at-risk.v1", "SO-1", Map.of());
    String take = PATH + "/" + opened() + "/take";

    var answers =
        List.of("alice", "ben").stream()
            .map(who -> CompletableFuture.supplyAsync(() -> agent(who).post(take).then().extract()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(a -> a.statusCode()).containsExactlyInAnyOrder(200, 409);
    var won = answers.stream().filter(a -> a.statusCode() == 200).findFirst().orElseThrow();
    var lost = answers.stream().filter(a -> a.statusCode() == 409).findFirst().orElseThrow();
    String winner = won.path("owner");
    assertThat(lost.<String>path("detail")).startsWith(winner + " took it at ");
    agent(winner).post(take).then().statusCode(200);
  }

  @Test
  void closesAsSavedWhenItsOrdersAreKeptAndSomebodyHelped() {
    send("sla.at-risk.v1", "SO-1", Map.of());
    send("sla.at-risk.v1", "SO-2", Map.of());
    String id = opened();
    await().atMost(PATIENCE).until(() -> number(id, "intervention.orders") == 2);
    agent("alice")
        .body(Map.of("state", "done"))
        .post(PATH + "/" + id + "/steps/1")
        .then()
        .statusCode(200);

    send("sla.fulfilled.v1", "SO-1", Map.of("late", false));
    await().atMost(PATIENCE).until(() -> number(id, "intervention.saved") == 1);
    assertThat(topic.find("sla.intervention-closed.v1", account, e -> true)).isEmpty();
    send("sla.fulfilled.v1", "SO-2", Map.of("late", false));

    var closed = topic.await("sla.intervention-closed.v1", account);
    assertThat(closed.payload().get("outcome").asText()).isEqualTo("saved");
    assertThat(closed.payload().get("by").asText()).isEqualTo("steward");
    agent("alice")
        .post(PATH + "/" + id + "/take")
        .then()
        .statusCode(409)
        .body("type", containsString("intervention-is-closed"));
  }

  @Test
  void closesAsBreachedAnywayOrAsAFalseAlarm() {
    send("sla.at-risk.v1", "SO-1", Map.of("warehouse", "W1"));
    send("sla.breached.v1", "SO-1", Map.of());
    var breached = topic.await("sla.intervention-closed.v1", account, e -> placeOf(e, "W1"));
    assertThat(breached.payload().get("outcome").asText()).isEqualTo("breached-anyway");

    send("sla.at-risk.v1", "SO-2", Map.of("warehouse", "W2"));
    send("sla.fulfilled.v1", "SO-2", Map.of("late", false));
    var quiet = topic.await("sla.intervention-closed.v1", account, e -> placeOf(e, "W2"));
    assertThat(quiet.payload().get("outcome").asText()).isEqualTo("false-alarm");
  }

  @Test
  void theRateSavedComparesOrdersOnWhichSomebodyActedWithThoseLeftAlone() {
    send("sla.at-risk.v1", "HELPED", Map.of("warehouse", "W1"));
    String id = opened();
    agent("alice").post(PATH + "/" + id + "/take").then().statusCode(200);
    send("sla.fulfilled.v1", "HELPED", Map.of("late", false));
    topic.await("sla.intervention-closed.v1", account);
    send("sla.at-risk.v1", "LEFT", Map.of("warehouse", "W1"));
    send("sla.breached.v1", "LEFT", Map.of());
    topic.await(
        "sla.intervention-closed.v1", account, e -> e.get("outcome").asText().startsWith("breach"));

    agent("alice")
        .get(PATH + "/rate-saved?account=" + account)
        .then()
        .statusCode(200)
        .body("strata", equalTo(1))
        .body("helped", equalTo(1))
        .body("left", equalTo(1))
        .body("difference", equalTo(1.0f));
  }

  @Test
  void aRequestIsTrackedToItsEndAndNeverBack() {
    send("sla.at-risk.v1", "SO-1", Map.of());
    String requests = PATH + "/" + opened() + "/requests";
    String due = Instant.now().plus(2, ChronoUnit.HOURS).toString();

    agent("alice")
        .body(Map.of("kind", "rocket", "dueAt", due, "note", "now"))
        .post(requests)
        .then()
        .statusCode(400)
        .body("errors.field", contains("kind"));
    agent("alice")
        .body(Map.of("kind", "special-pickup", "dueAt", "2020-01-01T00:00:00Z", "note", "now"))
        .post(requests)
        .then()
        .statusCode(400)
        .body("errors.field", contains("dueAt"));
    agent("alice")
        .body(Map.of("kind", "special-pickup", "dueAt", due, "note", "two pallets"))
        .post(requests)
        .then()
        .statusCode(200);
    String detail = requests.replace("/requests", "");
    String one = requests + "/" + agent("alice").get(detail).path("requests[0].id");
    agent("alice").body(Map.of("state", "confirmed")).post(one).then().statusCode(200);
    agent("alice")
        .body(Map.of("state", "done", "note", "picked up at 17:10"))
        .post(one)
        .then()
        .statusCode(200);
    agent("alice")
        .body(Map.of("state", "confirmed"))
        .post(one)
        .then()
        .statusCode(409)
        .body("detail", equalTo("The request is done; it cannot become confirmed."));
    agent("alice")
        .get(detail)
        .then()
        .body("requests[0].state", equalTo("done"))
        .body("requests[0].answer", equalTo("picked up at 17:10"))
        .body("intervention.state", equalTo("open"));
  }

  @Test
  void aPersonOpensOneForAnOrderAndJudgesItHimself() {
    Monitor.report(
        report("placed", account, "SO-1", Instant.now().toString()).data("{'warehouse':'W1'}"));
    await()
        .atMost(PATIENCE)
        .until(() -> Monitor.get("/orders/{a}/SO-1", account).statusCode() == 200);

    agent("alice")
        .body(Map.of())
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("reason", "account", "orders"));
    agent("alice")
        .body(
            Map.of("account", account, "orders", List.of("NONE"), "reason", "the merchant called"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.field", contains("orders"));
    String id =
        agent("alice")
            .body(
                Map.of(
                    "account", account, "orders", List.of("SO-1"), "reason", "the merchant called"))
            .post(PATH)
            .then()
            .statusCode(201)
            .body("intervention.owner", equalTo("alice"))
            .body("orders[0].promise", equalTo("dispatch"))
            .extract()
            .path("intervention.id");
    agent("alice")
        .body(Map.of("outcome", "false-alarm", "note", "it had left"))
        .post(PATH + "/" + id + "/close")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("false-alarm"))
        .body("closedBy", equalTo("alice"));
  }

  @Test
  void theRulesAndPlaybooksAreEditedByThoseWhoMay() {
    agent("alice").body("[]").put(RULES).then().statusCode(403);
    supervisor()
        .body(List.of(Map.of("name", "x", "owner", "in-turn"), Map.of("owner", "me")))
        .put(RULES)
        .then()
        .statusCode(400)
        .body("errors.field", contains("[0].people", "[1].name", "[1].owner"));
    supervisor()
        .body(Map.of("name", "Call", "steps", List.of("Call them", " ")))
        .put("/api/v1/playbooks/late-refunds")
        .then()
        .statusCode(400)
        .body("errors.field", contains("kind", "steps[1]"));
    supervisor()
        .body(Map.of("name", "Call", "steps", List.of("Call them", "Write it down")))
        .put("/api/v1/playbooks/late-refund")
        .then()
        .statusCode(200)
        .body("changedBy", equalTo("sue"));
    supervisor().delete("/api/v1/playbooks/late-refund").then().statusCode(204);
    supervisor().delete("/api/v1/playbooks/late-refund").then().statusCode(404);
    supervisor().delete("/api/v1/playbooks/*").then().statusCode(409);
    agent("alice")
        .get("/api/v1/playbooks")
        .then()
        .body("items.kind", hasItems("*", "late-dispatch"));
  }

  @Test
  void ofTwoWhoChangeTheRulesAtOnceTheSecondIsTold() {
    var before = agent("alice").get(RULES).then().extract().jsonPath();
    List<Map<String, Object>> rules = before.getList("items");
    rules.add(Map.of("name", account, "enabled", false, "trigger", "forecast", "owner", "nobody"));

    String version =
        supervisor()
            .header("If-Match", before.getString("version"))
            .body(rules)
            .put(RULES)
            .then()
            .statusCode(200)
            .body("items.name", hasItems(account))
            .body("items.find { it.name == '" + account + "' }.enabled", equalTo(false))
            .extract()
            .path("version");
    supervisor()
        .header("If-Match", before.getString("version"))
        .body(rules)
        .put(RULES)
        .then()
        .statusCode(412);
    rules.removeLast();
    supervisor().header("If-Match", version).body(rules).put(RULES).then().statusCode(200);
  }

  @Test
  void aRuleIsTriedOnTheLatestDaysBeforeItHolds() {
    send("sla.at-risk.v1", "SO-1", Map.of("warehouse", "W1"));
    send("sla.at-risk.v1", "SO-2", Map.of("warehouse", "W1"));
    opened();
    var mine =
        Map.of("name", "mine", "account", account, "owner", "in-turn", "people", List.of("wanda"));
    var wrong =
        Map.of("name", "x", "trigger", "forecast", "kind", "stuck-orders", "owner", "nobody");

    supervisor()
        .body(List.of(wrong))
        .post(RULES + "/preview")
        .then()
        .statusCode(400)
        .body("errors.field", contains("[0].kind"))
        .body("errors.reason", contains("\"stuck-orders\" never comes from the trigger forecast"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                supervisor()
                    .body(List.of(mine))
                    .post(RULES + "/preview")
                    .then()
                    .statusCode(200)
                    .body("opened", equalTo(1))
                    .body("rules.orders", contains(2))
                    .body("owners[0].owner", equalTo("wanda"))
                    .body("latest[0].place", equalTo("W1")));
    agent("alice").get(RULES).then().body("items.name", not(hasItems("mine")));
  }

  @Test
  void aSelectionIsTakenRowByRowWithOneInterventionForEachAccount() {
    String other = Monitor.account();
    leaveToPeople(account, other);
    String placed = Instant.now().toString();
    Monitor.report(
        report("placed", account, "SO-1", placed).data("{'warehouse':'W1'}"),
        report("placed", account, "SO-2", placed).data("{'warehouse':'W1'}"),
        report("placed", account, "GONE", placed).data("{'warehouse':'W1'}"),
        report("cancelled", account, "GONE", placed),
        report("placed", other, "SO-9", placed).data("{'warehouse':'W1'}"));
    await()
        .atMost(PATIENCE)
        .until(() -> Monitor.get("/orders/{a}/SO-9", other).statusCode() == 200);
    List<Map<String, String>> orders =
        List.of(
            selected(account, "SO-1"),
            selected(other, "SO-9"),
            selected(account, "SO-9"),
            selected(account, "GONE"),
            Map.of("account", account),
            selected(account, "SO-1"),
            selected(account, "SO-2"));

    agent("alice")
        .body(Map.of("orders", orders, "reason", "storm", "playbook", "none"))
        .post(PATH + "/selection")
        .then()
        .statusCode(400)
        .body("errors.field", contains("playbook"));
    var report =
        agent("alice")
            .body(Map.of("orders", orders, "reason", "storm", "playbook", "stuck-orders"))
            .post(PATH + "/selection")
            .then()
            .statusCode(200)
            .body("interventions", hasSize(2))
            .body(
                "rows.result",
                contains(
                    "taken", "taken", "unknown", "cancelled", "incomplete", "repeated", "taken"))
            .extract()
            .jsonPath();

    String id = report.getString("rows[0].intervention");
    assertThat(report.getString("rows[6].intervention")).isEqualTo(id);
    agent("alice")
        .get(PATH + "/" + id)
        .then()
        .body("intervention.owner", equalTo("alice"))
        .body("intervention.reason", equalTo("storm"))
        .body("orders.order", contains("SO-1", "SO-2"))
        .body("steps[1].words", containsString("trace"));
    agent("ben")
        .body(Map.of("orders", List.of(selected(account, "SO-1")), "reason", "me too"))
        .post(PATH + "/selection")
        .then()
        .statusCode(200)
        .body("taken", equalTo(0))
        .body("rows[0].result", equalTo("looked-after"))
        .body("rows[0].intervention", equalTo(id));
  }

  /** A model that another test taught may think little of their orders, and would open its own. */
  private static void leaveToPeople(String... accounts) {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (String code : accounts) {
      rules.add(Map.of("name", code, "account", code, "opens", false, "owner", "nobody"));
    }
    rules.addAll(agent("alice").get(RULES).jsonPath().getList("items"));
    supervisor().body(rules).put(RULES).then().statusCode(200);
  }

  private static Map<String, String> selected(String account, String order) {
    return Map.of("account", account, "order", order);
  }

  private String opened() {
    return topic
        .await("sla.intervention-opened.v1", account, InterventionComponentTest::isLateDispatch)
        .payload()
        .get("intervention")
        .asText();
  }

  private int number(String id, String path) {
    return agent("alice").get(PATH + "/" + id).path(path);
  }

  private String manager(String code) {
    send("sla.at-risk.v1", "PROBE-" + Instant.now(), Map.of("cause", "probe:" + Instant.now()));
    return agent("alice").get(PATH + "?account=" + code).path("items[0].owner");
  }

  private void send(String type, String order, Map<String, Object> more) {
    Map<String, Object> payload = new HashMap<>();
    payload.put("account", account);
    payload.put("order", order);
    payload.put("kind", "dispatch");
    payload.put("dueAt", Instant.now().plus(1, ChronoUnit.HOURS).toString());
    payload.put("cause", "late-dispatch:" + more.getOrDefault("warehouse", "W9"));
    payload.put("value", Map.of("amount", "20.00", "currency", "EUR"));
    payload.putAll(more);
    topic.send(Topics.SLA_EVENTS, account + "/" + order, type, account + "/" + order, payload);
  }

  private static boolean isLateDispatch(JsonNode event) {
    return event.get("kind").asText().equals("late-dispatch");
  }

  private static boolean placeOf(JsonNode event, String place) {
    return event.get("place").asText().equals(place);
  }

  private static RequestSpecification agent(String name) {
    return as(name, Roles.AGENT);
  }

  private static RequestSpecification supervisor() {
    return as("sue", Roles.SUPERVISOR);
  }

  private static RequestSpecification as(String name, String role) {
    return given().auth().oauth2(Tokens.of(name, role)).contentType("application/json");
  }
}
