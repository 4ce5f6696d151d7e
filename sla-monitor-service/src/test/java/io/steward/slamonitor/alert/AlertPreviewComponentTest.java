package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertApi.console;
import static io.steward.slamonitor.alert.AlertApi.email;
import static io.steward.slamonitor.alert.AlertApi.ladder;
import static io.steward.slamonitor.alert.AlertApi.rule;
import static io.steward.slamonitor.alert.AlertApi.supervisor;
import static io.steward.slamonitor.alert.AlertApi.with;
import static io.steward.slamonitor.alert.SlaEventsFixture.breach;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AlertPreviewComponentTest {
  private static final List<String> BREACHES = List.of("sla.breached.v1");

  @Test
  void aDraftIsPlayedOnWhatReallyHappened() {
    Map<String, Object> draft =
        with(
            rule("PREVIEW", BREACHES, email("now@acme.example")),
            Map.of("ladder", ladder(5, email("later@acme.example"))));
    try (KafkaProbe topic = KafkaProbe.on(Topics.SLA_EVENTS)) {
      for (int i = 0; i < 20; i++) {
        breach(topic, "PREVIEW", "SO-" + i, "late-dispatch:W1");
      }
    }

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                preview(Map.of("rule", draft))
                    .statusCode(200)
                    .body("latest[0].count", equalTo(20))
                    .body("latest[0].told.channel", contains("email", "email"))
                    .body("latest[0].told.step", contains(0, 1))
                    .body("audience.size()", equalTo(2)));
    supervisor().get("/api/v1/alerts?account=PREVIEW").then().body("items.size()", equalTo(0));
  }

  @Test
  void aSampleShowsWhoWouldBeTold() {
    preview(
            Map.of(
                "rule", rule("SAMPLE", BREACHES, console()),
                "sample", Map.of("type", "sla.breached.v1", "account", "SAMPLE")))
        .statusCode(200)
        .body("events", equalTo(1))
        .body("latest[0].told[0].channel", equalTo("console"));
  }

  @Test
  void aRuleThatIsNotAboutTheSampleTellsNobody() {
    preview(
            Map.of(
                "rule", rule("SAMPLE", BREACHES, console()),
                "sample", Map.of("type", "sla.breached.v1", "account", "OTHER")))
        .statusCode(200)
        .body("alerts", equalTo(0));
  }

  @Test
  void mistakesAreToldAsWhenTheRuleIsSaved() {
    Map<String, Object> broken =
        with(
            rule("BROKEN", BREACHES, Map.of("type", "person", "person", "nobody")),
            Map.of("ladder", Map.of("steps", List.of(Map.of("afterMinutes", 5)))));

    preview(Map.of("rule", broken))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItems("channels[0].person", "ladder.steps[0].targets"));
    preview(
            Map.of(
                "rule", rule("BROKEN", BREACHES, console()),
                "sample", Map.of("type", "sla.unheard-of.v1")))
        .statusCode(400)
        .body("errors[0].expected", containsString("sla.breached.v1"));
  }

  private static ValidatableResponse preview(Map<String, Object> request) {
    return supervisor().body(request).post("/api/v1/alert-rules/preview").then();
  }
}
