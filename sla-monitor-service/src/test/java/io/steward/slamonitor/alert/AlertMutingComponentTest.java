package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertApi.added;
import static io.steward.slamonitor.alert.AlertApi.alertsOf;
import static io.steward.slamonitor.alert.AlertApi.console;
import static io.steward.slamonitor.alert.AlertApi.logOf;
import static io.steward.slamonitor.alert.AlertApi.matcher;
import static io.steward.slamonitor.alert.AlertApi.rule;
import static io.steward.slamonitor.alert.AlertApi.supervisor;
import static io.steward.slamonitor.alert.SlaEventsFixture.breach;
import static io.steward.slamonitor.alert.SlaEventsFixture.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not told while something graver, or somebody, says so. */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AlertMutingComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Clock clock;
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
  void anIncidentMutesTheBreachesOfItsOrdersUntilItIsResolved() {
    added(rule("INCIDENT", List.of("ticket.opened.v1", "sla.breached.v1"), console()));
    incident(topic, "ticket.opened.v1", "INCIDENT", "late-dispatch:W1");
    topic.await("sla.alert-raised.v1", "INCIDENT");

    breach(topic, "INCIDENT", "SO-1", "late-dispatch:W1");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(alertsOf("INCIDENT").<String>getList("items.mutedBy"))
                    .anySatisfy(
                        why ->
                            assertThat(why)
                                .startsWith(
                                    "An incident mutes the breaches of its orders: ticket")));
    incident(topic, "ticket.resolved.v1", "INCIDENT", "late-dispatch:W1");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(alertsOf("INCIDENT").<String>getList("items.endedAt"))
                    .anySatisfy(at -> assertThat(at).isNotNull()));
    breach(topic, "INCIDENT", "SO-2", "late-dispatch:W1");

    var told =
        topic.await(
            "sla.alert-raised.v1",
            "INCIDENT",
            event -> event.get("title").asText().contains("broken"));
    assertThat(told.payload().get("count").asInt()).isEqualTo(2);
  }

  @Test
  void aSilenceMutesAndStopsByItself() {
    added(rule("SILENT", List.of("sla.breached.v1"), console()));
    Instant soon = clock.instant().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
    supervisor()
        .body(
            Map.of(
                "matchers", List.of(matcher("account", "=", "SILENT")),
                "reason", "stock-taking",
                "until", soon.toString()))
        .post("/api/v1/silences")
        .then()
        .statusCode(201)
        .body("state", equalTo("active"))
        .body("author", equalTo("sue"));

    breach(topic, "SILENT", "SO-1", "late-dispatch:W1");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                "silenced by sue: stock-taking"
                    .equals(alertsOf("SILENT").getString("items[0].mutedBy")));
    assertThat(
            logOf(alertsOf("SILENT").getString("items[0].alertId")).<String>getList("items.what"))
        .containsExactly("muted");

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                supervisor()
                    .get("/api/v1/silences?state=expired")
                    .then()
                    .body("items.reason", hasItem("stock-taking")));
    breach(topic, "SILENT", "SO-2", "late-dispatch:W1");
    var told = topic.await("sla.alert-raised.v1", "SILENT");
    assertThat(told.payload().get("count").asInt()).isEqualTo(2);
  }
}
