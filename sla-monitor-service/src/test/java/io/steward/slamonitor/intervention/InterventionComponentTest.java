package io.steward.slamonitor.intervention;

import static io.steward.slamonitor.intervention.InterventionApi.PATH;
import static io.steward.slamonitor.intervention.InterventionApi.PATIENCE;
import static io.steward.slamonitor.intervention.InterventionApi.agent;
import static io.steward.slamonitor.intervention.InterventionApi.number;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.StewardServers;
import io.steward.slamonitor.Monitor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class InterventionComponentTest {
  private final EndangeredAccount endangered = new EndangeredAccount();

  @AfterEach
  void hangUp() {
    endangered.close();
  }

  @Test
  void aBurstIsOneInterventionOfTheAccountsManagerWithItsPlaybook() {
    endangered
        .topic()
        .send(
            Topics.ACCOUNT_EVENTS,
            endangered.code(),
            "account.changed.v1",
            endangered.code(),
            Map.of("account", endangered.code(), "manager", "marco", "version", 3));
    await().atMost(PATIENCE).until(() -> manager(endangered.code()), "marco"::equals);

    for (int i = 0; i < 40; i++) {
      endangered.send("sla.at-risk.v1", "SO-" + i, Map.of("warehouse", "W1"));
    }

    String id = endangered.opened();
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
            endangered
                .topic()
                .find(
                    "sla.intervention-opened.v1",
                    endangered.code(),
                    EndangeredAccount::isLateDispatch))
        .hasSize(1);
  }

  @Test
  void ofTwoWhoTakeItAtOnceOneWinsAndTheOtherIsToldWho() {
    endangered.send("sla.at-risk.v1", "SO-1", Map.of());
    String take = PATH + "/" + endangered.opened() + "/take";

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
    endangered.send("sla.at-risk.v1", "SO-1", Map.of());
    endangered.send("sla.at-risk.v1", "SO-2", Map.of());
    String id = endangered.opened();
    await().atMost(PATIENCE).until(() -> number(id, "intervention.orders") == 2);
    agent("alice")
        .body(Map.of("state", "done"))
        .post(PATH + "/" + id + "/steps/1")
        .then()
        .statusCode(200);

    endangered.send("sla.fulfilled.v1", "SO-1", Map.of("late", false));
    await().atMost(PATIENCE).until(() -> number(id, "intervention.saved") == 1);
    assertThat(endangered.topic().find("sla.intervention-closed.v1", endangered.code(), e -> true))
        .isEmpty();
    endangered.send("sla.fulfilled.v1", "SO-2", Map.of("late", false));

    var closed = endangered.topic().await("sla.intervention-closed.v1", endangered.code());
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
    endangered.send("sla.at-risk.v1", "SO-1", Map.of("warehouse", "W1"));
    endangered.send("sla.breached.v1", "SO-1", Map.of());
    var breached =
        endangered
            .topic()
            .await("sla.intervention-closed.v1", endangered.code(), e -> placeOf(e, "W1"));
    assertThat(breached.payload().get("outcome").asText()).isEqualTo("breached-anyway");

    endangered.send("sla.at-risk.v1", "SO-2", Map.of("warehouse", "W2"));
    endangered.send("sla.fulfilled.v1", "SO-2", Map.of("late", false));
    var quiet =
        endangered
            .topic()
            .await("sla.intervention-closed.v1", endangered.code(), e -> placeOf(e, "W2"));
    assertThat(quiet.payload().get("outcome").asText()).isEqualTo("false-alarm");
  }

  @Test
  void theRateSavedComparesOrdersOnWhichSomebodyActedWithThoseLeftAlone() {
    endangered.send("sla.at-risk.v1", "HELPED", Map.of("warehouse", "W1"));
    String id = endangered.opened();
    agent("alice").post(PATH + "/" + id + "/take").then().statusCode(200);
    endangered.send("sla.fulfilled.v1", "HELPED", Map.of("late", false));
    endangered.topic().await("sla.intervention-closed.v1", endangered.code());
    endangered.send("sla.at-risk.v1", "LEFT", Map.of("warehouse", "W1"));
    endangered.send("sla.breached.v1", "LEFT", Map.of());
    endangered
        .topic()
        .await(
            "sla.intervention-closed.v1",
            endangered.code(),
            e -> e.get("outcome").asText().startsWith("breach"));

    agent("alice")
        .get(PATH + "/rate-saved?endangered.code()=" + endangered.code())
        .then()
        .statusCode(200)
        .body("strata", equalTo(1))
        .body("helped", equalTo(1))
        .body("left", equalTo(1))
        .body("difference", equalTo(1.0f));
  }

  @Test
  void aRequestIsTrackedToItsEndAndNeverBack() {
    endangered.send("sla.at-risk.v1", "SO-1", Map.of());
    String requests = PATH + "/" + endangered.opened() + "/requests";
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
        report("placed", endangered.code(), "SO-1", Instant.now().toString())
            .data("{'warehouse':'W1'}"));
    await()
        .atMost(PATIENCE)
        .until(() -> Monitor.get("/orders/{a}/SO-1", endangered.code()).statusCode() == 200);

    agent("alice")
        .body(Map.of())
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("reason", "account", "orders"));
    agent("alice")
        .body(
            Map.of(
                "account",
                endangered.code(),
                "orders",
                List.of("NONE"),
                "reason",
                "the merchant called"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.field", contains("orders"));
    String id =
        agent("alice")
            .body(
                Map.of(
                    "account",
                    endangered.code(),
                    "orders",
                    List.of("SO-1"),
                    "reason",
                    "the merchant called"))
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

  private String manager(String code) {
    endangered.send(
        "sla.at-risk.v1", "PROBE-" + Instant.now(), Map.of("cause", "probe:" + Instant.now()));
    return agent("alice").get(PATH + "?endangered.code()=" + code).path("items[0].owner");
  }

  private static boolean placeOf(JsonNode event, String place) {
    return event.get("place").asText().equals(place);
  }
}
