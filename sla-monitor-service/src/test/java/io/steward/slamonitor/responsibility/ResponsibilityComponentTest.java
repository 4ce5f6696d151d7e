package io.steward.slamonitor.responsibility;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class ResponsibilityComponentTest {
  private static final String SUPERVISOR = Tokens.of("sam", Roles.SUPERVISOR);
  private final String account = Monitor.account();

  @Test
  void aMissIsProposedDecidedAndLeftOutOfTheNetFigure() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      lateDispatch("SO-1", "W1");
      await().until(() -> parties().equals(List.of("us")));
      await().until(() -> net().equals(List.of(0, 1)));

      decide("SO-1", "merchant", "The stock was not delivered to us.").statusCode(200);
      probe.await(
          ResponsibilityAssigned.TYPE,
          account + "/SO-1",
          p -> p.path("excludedAs").asText().equals("merchant-responsible"));
    }
    await().until(() -> net().equals(List.of(0, 0)));
    assertThat(gross()).isEqualTo(List.of(0, 1));
    Monitor.get("/responsibilities/{a}/SO-1/dispatch", account)
        .then()
        .body("responsibility.state", is("decided"))
        .body("responsibility.proposedParty", is("us"))
        .body("history.actor", contains("sam"))
        .body("history.reason", contains("The stock was not delivered to us."));
    Monitor.get("/responsibilities/counts?account={a}", account)
        .then()
        .body("party", contains("merchant"))
        .body("decided", contains(1));
    Monitor.get(
            "/service-levels/orders?measure=on-time-dispatch-net.v1&outcome=excluded&account={a}",
            account)
        .then()
        .body("items.exclusion", contains("merchant-responsible"))
        .body("items.party", contains("merchant"));
  }

  @Test
  void aMissOfTodayIsToldToOthersAndOneOfHistoryIsNot() {
    Instant due = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      lateDispatch("OLD", "W1");
      await().until(() -> parties().equals(List.of("us")));
      Monitor.report(
          report("placed", account, "NEW", due.minus(Duration.ofHours(9)).toString())
              .data("{'dispatchBy': '" + due + "', 'warehouse': 'W1'}"),
          report("dispatched", account, "NEW", due.plus(Duration.ofHours(1)).toString()));
      probe.await(
          ResponsibilityAssigned.TYPE,
          account + "/NEW",
          p ->
              p.path("party").asText().equals("us")
                  && p.path("source").asText().equals("proposed"));
      assertThat(probe.find(ResponsibilityAssigned.TYPE, account + "/OLD", p -> true)).isEmpty();
    }
  }

  @Test
  void aRegisteredEventAccountsForItsMissesUntilItIsTakenBack() {
    String warehouse = "W-" + account;
    lateDispatch("SO-1", warehouse);
    await().until(() -> parties().equals(List.of("us")));

    String id =
        given()
            .auth()
            .oauth2(SUPERVISOR)
            .contentType("application/json")
            .body(
                Map.of(
                    "warehouse", warehouse,
                    "startsAt", "2017-11-01T12:00:00Z",
                    "endsAt", "2017-11-02T18:00:00Z",
                    "reason", "Power cut"))
            .post("/api/v1/force-majeure")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(parties()).containsExactly("force-majeure");
    await().until(() -> net().equals(List.of(0, 0)));

    given().auth().oauth2(SUPERVISOR).delete("/api/v1/force-majeure/" + id).then().statusCode(204);
    assertThat(parties()).containsExactly("us");
  }

  @Test
  void aBreachThatWasNoneIsForgotten() {
    lateDispatch("SO-1", "W1");
    await().until(() -> parties().equals(List.of("us")));
    Monitor.report(
        report("dispatched", account, "SO-1", "2017-11-02T10:00:00Z")
            .id("corrected")
            .recordedAt("2017-11-04T10:00:00Z"));
    await().until(() -> parties().isEmpty());
  }

  @Test
  void whatCannotBeDecidedIsExplained() {
    lateDispatch("SO-1", "W1");
    await().until(() -> parties().equals(List.of("us")));

    decide("SO-1", "weather", " ")
        .statusCode(400)
        .body("errors.field", contains("party", "reason"));
    decide("SO-9", "carrier", "lost").statusCode(404);
    given()
        .auth()
        .oauth2(Tokens.of("ann", Roles.AGENT))
        .contentType("application/json")
        .body(Map.of("party", "carrier", "reason", "lost"))
        .put("/api/v1/responsibilities/{a}/SO-1/dispatch", account)
        .then()
        .statusCode(403);
    Monitor.getAs(Tokens.merchant("max", "OTHER"), "/responsibilities?account={a}", account)
        .then()
        .statusCode(404);
    given()
        .auth()
        .oauth2(SUPERVISOR)
        .contentType("application/json")
        .body(Map.of("startsAt", "2017-11-02T12:00:00Z", "endsAt", "2017-11-01T12:00:00Z"))
        .post("/api/v1/force-majeure")
        .then()
        .statusCode(400)
        .body("errors.field", contains("warehouse", "endsAt", "reason"));
  }

  private void lateDispatch(String order, String warehouse) {
    Monitor.report(
        report("placed", account, order, "2017-11-01T09:00:00Z")
            .data(
                "{'dispatchBy': '2017-11-02T12:00:00Z', 'deliverBy': '2099-11-05T12:00:00Z',"
                    + " 'warehouse': '"
                    + warehouse
                    + "'}"),
        report("dispatched", account, order, "2017-11-02T15:30:00Z"));
  }

  private ValidatableResponse decide(String order, String party, String reason) {
    return given()
        .auth()
        .oauth2(SUPERVISOR)
        .contentType("application/json")
        .body(Map.of("party", party, "reason", reason))
        .put("/api/v1/responsibilities/{a}/{o}/dispatch", account, order)
        .then();
  }

  private List<String> parties() {
    return Monitor.get("/responsibilities?account={a}", account).jsonPath().getList("items.party");
  }

  private List<Integer> net() {
    return figure("on-time-dispatch-net.v1");
  }

  private List<Integer> gross() {
    return figure("on-time-dispatch-by-due.v1");
  }

  private List<Integer> figure(String measure) {
    Map<String, Integer> item =
        Monitor.get("/service-levels?measure={m}&account={a}", measure, account)
            .jsonPath()
            .getMap("items[0]");
    return List.of(item.get("numerator"), item.get("denominator"));
  }
}
