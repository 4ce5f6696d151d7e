package io.steward.slamonitor.intervention;

import static io.steward.slamonitor.intervention.InterventionApi.PATIENCE;
import static io.steward.slamonitor.intervention.InterventionApi.RULES;
import static io.steward.slamonitor.intervention.InterventionApi.agent;
import static io.steward.slamonitor.intervention.InterventionApi.supervisor;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.StewardServers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class InterventionRuleComponentTest {
  private final EndangeredAccount endangered = new EndangeredAccount();

  @AfterEach
  void hangUp() {
    endangered.close();
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
    rules.add(
        Map.of(
            "name", endangered.code(), "enabled", false, "trigger", "forecast", "owner", "nobody"));

    String version =
        supervisor()
            .header("If-Match", before.getString("version"))
            .body(rules)
            .put(RULES)
            .then()
            .statusCode(200)
            .body("items.name", hasItems(endangered.code()))
            .body("items.find { it.name == '" + endangered.code() + "' }.enabled", equalTo(false))
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
    endangered.send("sla.at-risk.v1", "SO-1", Map.of("warehouse", "W1"));
    endangered.send("sla.at-risk.v1", "SO-2", Map.of("warehouse", "W1"));
    endangered.opened();
    var mine =
        Map.of(
            "name",
            "mine",
            "account",
            endangered.code(),
            "owner",
            "in-turn",
            "people",
            List.of("wanda"));
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
}
