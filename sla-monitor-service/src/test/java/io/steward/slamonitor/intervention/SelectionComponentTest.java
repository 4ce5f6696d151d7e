package io.steward.slamonitor.intervention;

import static io.steward.slamonitor.intervention.InterventionApi.PATH;
import static io.steward.slamonitor.intervention.InterventionApi.PATIENCE;
import static io.steward.slamonitor.intervention.InterventionApi.RULES;
import static io.steward.slamonitor.intervention.InterventionApi.agent;
import static io.steward.slamonitor.intervention.InterventionApi.supervisor;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.StewardServers;
import io.steward.slamonitor.Monitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class SelectionComponentTest {
  private final String account = Monitor.account();

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
}
