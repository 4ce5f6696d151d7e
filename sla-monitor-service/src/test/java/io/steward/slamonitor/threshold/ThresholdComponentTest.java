package io.steward.slamonitor.threshold;

import static io.restassured.RestAssured.given;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.platform.testkit.Tokens;
import io.steward.slamonitor.Monitor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
class ThresholdComponentTest {
  private final String account = Monitor.account();
  private final Instant now = Instant.now();
  private int orders;

  @Test
  void crossingAndRecoveringAreToldOnceEach() {
    add(threshold("0.8", "0.5", "0.1")).statusCode(201);
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_EVENTS)) {
      dispatched(3, true);
      dispatched(1, false); // 3 of 4
      probe.await(
          "sla.threshold-crossed.v1", account, p -> p.path("level").asText().equals("warning"));

      dispatched(1, true); // 4 of 5: on the limit, not yet better by the recovery
      await().until(() -> "0.8".equals(value()));
      dispatched(1, false); // 4 of 6
      dispatched(2, true); // 6 of 8
      await().until(() -> "0.75".equals(value()));
      dispatched(12, true); // 18 of 20: better by the recovery
      probe.await(
          "sla.threshold-recovered.v1", account, p -> p.path("now").asText().equals("none"));
    }
    Monitor.get("/thresholds/history?account={a}", account)
        .then()
        .body("items.level", contains("warning", "warning"))
        .body("items.now", contains("none", "warning"));
  }

  @Test
  void aRemovedThresholdLeavesNobodyWarned() {
    String id = add(threshold("0.8", "0.5", "0")).statusCode(201).extract().path("id");
    dispatched(1, false);
    await().until(() -> levels().contains("critical"));

    supervisor().delete("/api/v1/thresholds/" + id).then().statusCode(204);
    await().until(() -> !levels().contains("critical"));
    Monitor.get("/thresholds/history?account={a}", account)
        .then()
        .body("items.now", contains("none", "critical"));
  }

  @Test
  void whatCanNeverWorkIsRefusedWithTheFieldAndTheReason() {
    add(threshold("0.95", "0.98", "0")).statusCode(400).body("errors.field", contains("critical"));
    add(threshold("0.98", "0.95", "0.03"))
        .statusCode(400)
        .body("errors.field", contains("recovery"))
        .body("errors[0].expected", is("at most 0.02"));
    add(threshold("0.98", "0.95", "0")).statusCode(201);
    add(threshold("0.97", "0.95", "0")).statusCode(409);
  }

  @Test
  void thereAreTargetsToBeginWith() {
    assertThat(targets("/thresholds/targets")).containsEntry("on-time-dispatch.v1", 0.98f);
    Map<String, Object> own = threshold("0.9", "0.8", "0");
    own.put("target", 0.97);
    own.put("window", "month-to-date");
    add(own).statusCode(201);
    assertThat(targets("/thresholds/targets?account=" + account))
        .containsEntry("on-time-dispatch.v1", 0.97f);
    Monitor.getAs(Tokens.merchant("max", "OTHER"), "/thresholds/targets?account={a}", account)
        .then()
        .statusCode(404);
  }

  @Test
  void aMeasurementSaysWhatIsAimedAt() {
    try (KafkaProbe probe = KafkaProbe.on(Topics.SLA_MEASUREMENTS)) {
      dispatched(1, true);
      probe.await(
          "sla.measured.v1",
          account,
          p -> p.path("targets").path("on-time-dispatch.v1").asText().equals("0.98"));
    }
  }

  @Test
  void everybodysThresholdsAreListed() {
    supervisor()
        .get("/api/v1/thresholds")
        .then()
        .body("items.findAll { it.account == null }.measure", hasItem("cancellation-rate.v1"))
        .body("items.find { it.measure == 'cancellation-rate.v1' }.direction", is("at-most"));
  }

  private Map<String, Object> threshold(String warning, String critical, String recovery) {
    return new HashMap<>(
        Map.of(
            "measure",
            "on-time-dispatch.v1",
            "account",
            account,
            "window",
            "last-7-days",
            "warning",
            new java.math.BigDecimal(warning),
            "critical",
            new java.math.BigDecimal(critical),
            "recovery",
            new java.math.BigDecimal(recovery)));
  }

  private ValidatableResponse add(Map<String, Object> threshold) {
    return supervisor().body(threshold).post("/api/v1/thresholds").then();
  }

  private static RequestSpecification supervisor() {
    return given()
        .auth()
        .oauth2(Tokens.of("sam", Roles.SUPERVISOR))
        .contentType("application/json");
  }

  private void dispatched(int times, boolean inTime) {
    Instant at = now.minus(Duration.ofHours(1));
    for (int i = 0; i < times; i++) {
      String order = "SO-" + orders++;
      Monitor.report(
          report("placed", account, order, at.minus(Duration.ofHours(2)).toString())
              .data("{'dispatchBy': '%s'}".formatted(inTime ? at : at.minusSeconds(1))),
          report("dispatched", account, order, at.toString()));
    }
  }

  private String value() {
    List<Object> values =
        Monitor.get("/thresholds/standings?measure=on-time-dispatch.v1&account={a}", account)
            .jsonPath()
            .getList("items.value");
    return values.isEmpty()
        ? ""
        : new java.math.BigDecimal(values.getFirst().toString())
            .stripTrailingZeros()
            .toPlainString();
  }

  private List<String> levels() {
    return Monitor.get("/thresholds/standings?account={a}", account)
        .jsonPath()
        .getList("items.level");
  }

  private static Map<String, Float> targets(String path) {
    Map<String, Float> targets = new HashMap<>();
    Monitor.get(path)
        .jsonPath()
        .<Map<String, Object>>getList("")
        .forEach(t -> targets.put((String) t.get("measure"), (Float) t.get("target")));
    return targets;
  }
}
