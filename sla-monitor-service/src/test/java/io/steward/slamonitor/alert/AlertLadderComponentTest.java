package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertApi.added;
import static io.steward.slamonitor.alert.AlertApi.alertsOf;
import static io.steward.slamonitor.alert.AlertApi.console;
import static io.steward.slamonitor.alert.AlertApi.email;
import static io.steward.slamonitor.alert.AlertApi.ladder;
import static io.steward.slamonitor.alert.AlertApi.logOf;
import static io.steward.slamonitor.alert.AlertApi.rule;
import static io.steward.slamonitor.alert.AlertApi.supervisor;
import static io.steward.slamonitor.alert.AlertApi.with;
import static io.steward.slamonitor.alert.SlaEventsFixture.breach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.slamonitor.alert.persistence.DyingReplica;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is told acknowledges, puts off, or the next are told. */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AlertLadderComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration AN_HOUR = Duration.ofMinutes(61);
  private static final List<String> BREACHES = List.of("sla.breached.v1");

  @Inject Clock clock;
  @Inject LaterReplica.Starting replicas;
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
  void aStepThatAKilledProcessHadTakenIsTakenByAnotherOnce() throws IOException {
    added(
        with(
            rule("LADDER", BREACHES, email("first@acme.example")),
            Map.of("ladder", ladder(60, email("second@acme.example")))));
    breach(topic, "LADDER", "SO-1", "late-dispatch:W1");
    await().atMost(PATIENCE).until(() -> !MailServer.to("first@acme.example").isEmpty());
    String id = alertsOf("LADDER").getString("items[0].alertId");
    LaterReplica other = replicas.in(AN_HOUR);

    try (DyingReplica dying =
        DyingReplica.thatTakesWhatIsDueAt(clock.instant().plus(AN_HOUR), "LADDER")) {
      other.escalate();
      assertThat(logOf(id).<String>getList("items.what")).containsExactly("told");
      dying.kill();
    }

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              other.escalate();
              other.send();
              assertThat(MailServer.to("second@acme.example")).hasSize(1);
            });
    other.escalate();
    assertThat(logOf(id).<String>getList("items.what")).containsExactly("told", "escalated");
    assertThat(alertsOf("LADDER").getInt("items[0].stepsTaken")).isEqualTo(1);
    var step = topic.await("sla.alert-escalated.v1", "LADDER").payload();
    assertThat(step.get("alertId").asText()).isEqualTo(id);
    assertThat(step.get("step").asInt()).isEqualTo(1);
    assertThat(step.get("told").toString()).isEqualTo("[\"email\"]");
    assertThat(topic.find("sla.alert-escalated.v1", "LADDER", e -> true)).hasSize(1);
  }

  @Test
  void whoeverAcknowledgesEndsTheLadder() {
    added(
        with(
            rule("ENDS", BREACHES, console()),
            Map.of("ladder", ladder(60, email("never@acme.example")))));
    breach(topic, "ENDS", "SO-1", "late-dispatch:W1");
    topic.await("sla.alert-raised.v1", "ENDS");
    String id = alertsOf("ENDS").getString("items[0].alertId");

    supervisor().post("/api/v1/alerts/" + id + "/acknowledge").then().statusCode(200);

    replicas.in(AN_HOUR).escalate();
    assertThat(logOf(id).<String>getList("items.what")).containsExactly("told", "acknowledged");
    snooze(id, clock.instant().plusSeconds(60)).statusCode(409);
  }

  @Test
  void aSnoozedAlertIsToldAgainWhenTheSnoozeEnds() {
    added(rule("SNOOZE", BREACHES, console()));
    breach(topic, "SNOOZE", "SO-1", "late-dispatch:W1");
    topic.await("sla.alert-raised.v1", "SNOOZE");
    String id = alertsOf("SNOOZE").getString("items[0].alertId");

    snooze(id, clock.instant().minusSeconds(1))
        .statusCode(400)
        .body("errors[0].field", equalTo("until"));
    snooze(id, clock.instant().plus(AN_HOUR)).statusCode(200);
    replicas.in(Duration.ofMinutes(30)).tell();
    assertThat(logOf(id).<String>getList("items.what")).containsExactly("told", "snoozed");

    replicas.in(AN_HOUR.plusMinutes(1)).tell();

    await()
        .atMost(PATIENCE)
        .until(() -> topic.find("sla.alert-raised.v1", "SNOOZE", e -> true).size() == 2);
    assertThat(logOf(id).<String>getList("items.what")).containsExactly("told", "snoozed", "told");
  }

  private static ValidatableResponse snooze(String id, Instant until) {
    return supervisor()
        .body(Map.of("until", until.toString()))
        .post("/api/v1/alerts/" + id + "/snooze")
        .then();
  }
}
