package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertApi.added;
import static io.steward.slamonitor.alert.AlertApi.alertsOf;
import static io.steward.slamonitor.alert.AlertApi.console;
import static io.steward.slamonitor.alert.AlertApi.email;
import static io.steward.slamonitor.alert.AlertApi.rule;
import static io.steward.slamonitor.alert.AlertApi.supervisor;
import static io.steward.slamonitor.alert.AlertApi.webhook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.identity.Roles;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AlertComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final List<String> BREACHES = List.of("sla.breached.v1");

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
  void aBurstOfFiveHundredIsOneAlertAndOneMail() throws Exception {
    added(rule("BURST", BREACHES, email("burst@acme.example"), console()));

    topic.together(
        () -> {
          for (int i = 0; i < 500; i++) {
            breach("BURST", "SO-" + i, "late-dispatch:W1");
          }
        });

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(alertsOf("BURST").getList("items.count")).containsExactly(500));
    await().atMost(PATIENCE).until(() -> !MailServer.to("burst@acme.example").isEmpty());
    MimeMessage mail = MailServer.to("burst@acme.example").getFirst();
    assertThat(mail.getSubject()).startsWith("[MEDIUM] BURST: ").contains("broken, W1");
    var raised = topic.await("sla.alert-raised.v1", "BURST");
    assertThat(raised.payload().get("rule").asText()).isEqualTo("Rule of BURST");

    // A later, separate alert has gone through all stages, so a second mail of the first would have
    // come by now.
    added(rule("AFTER", BREACHES, email("after@acme.example")));
    breach("AFTER", "SO-1", "late-dispatch:W1");
    await().atMost(PATIENCE).until(() -> !MailServer.to("after@acme.example").isEmpty());
    assertThat(MailServer.to("burst@acme.example")).hasSize(1);
    assertThat(topic.find("sla.alert-raised.v1", "BURST", e -> true)).hasSize(1);
  }

  @Test
  void anotherCauseIsAnotherAlert() {
    added(rule("CAUSES", BREACHES, console()));

    breach("CAUSES", "SO-1", "late-dispatch:W1");
    breach("CAUSES", "SO-2", "late-delivery:dhl");
    breach("CAUSES", "SO-3", "late-dispatch:W1");

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(alertsOf("CAUSES").<Integer>getList("items.count"))
                    .containsExactlyInAnyOrder(2, 1));
  }

  @Test
  void anEventDeliveredTwiceIsCountedOnce() {
    added(rule("DUPL", BREACHES, console()));

    topic.send(
        Topics.SLA_EVENTS, "DUPL/SO-1", "sla.breached.v1", "s", "dupl-1", payload("DUPL", "c"));
    topic.send(
        Topics.SLA_EVENTS, "DUPL/SO-1", "sla.breached.v1", "s", "dupl-1", payload("DUPL", "c"));
    topic.send(
        Topics.SLA_EVENTS, "DUPL/SO-1", "sla.breached.v1", "s", "dupl-2", payload("DUPL", "c"));

    // Of the same order, so behind them: when it is there, the others have been counted.
    topic.send(Topics.SLA_EVENTS, "DUPL/SO-1", "sla.breached.v1", "s", payload("DUPL", "after"));

    await()
        .atMost(PATIENCE)
        .until(() -> alertsOf("DUPL").<String>getList("items.title").size() == 2);
    assertThat(alertsOf("DUPL").getInt("items.find { it.title.endsWith(', c') }.count"))
        .isEqualTo(2);
  }

  @Test
  void aHistoricalBreachAnotherAccountAndAnUnreadableEventAlertNobody() {
    added(rule("QUIET", BREACHES, console()));

    Map<String, Object> historical = payload("QUIET", "old");
    historical.put("historical", true);
    topic.send(Topics.SLA_EVENTS, "QUIET/1", "sla.breached.v1", "s", historical);
    topic.send(Topics.SLA_EVENTS, "QUIET/1", "sla.breached.v1", "s", "[]");
    breach("LOUD", "SO-1", "late-dispatch:W1");
    breach("QUIET", "SO-2", "end");

    topic.await("sla.alert-raised.v1", "QUIET");
    assertThat(alertsOf("QUIET").<String>getList("items.title"))
        .containsExactly("dispatch promise broken, end");
    assertThat(alertsOf("LOUD").getList("items")).isEmpty();
  }

  @Test
  void aTicketIsToldOfAboveTheMinimumSeverity() {
    Map<String, Object> rule =
        new java.util.HashMap<>(rule("TICK", List.of("ticket.escalated.v1"), console()));
    rule.put("minimumSeverity", "high");
    added(rule);

    ticket("TICK", "TCK-000001", "medium");
    ticket("TICK", "TCK-000002", "critical");

    var raised = topic.await("sla.alert-raised.v1", "TICK");
    assertThat(raised.payload().get("title").asText()).contains("TCK-000002");
    assertThat(raised.payload().get("severity").asText()).isEqualTo("critical");
    assertThat(raised.payload().get("link").asText()).endsWith("/tickets/TCK-000002");
  }

  @Test
  void isAcknowledgedOnceAndTellsNobodyAfterwards() {
    added(rule("ACK", BREACHES, email("ack@acme.example")));
    breach("ACK", "SO-1", "late-dispatch:W1");
    topic.await("sla.alert-raised.v1", "ACK");
    String id = alertsOf("ACK").getString("items[0].alertId");

    supervisor()
        .post("/api/v1/alerts/" + id + "/acknowledge")
        .then()
        .statusCode(200)
        .body("state", equalTo("acknowledged"))
        .body("acknowledgedBy", equalTo("sue"));

    var event = topic.await("sla.alert-acknowledged.v1", "ACK");
    assertThat(event.payload().get("by").asText()).isEqualTo("sue");
    AlertApi.as(Roles.AGENT)
        .post("/api/v1/alerts/" + id + "/acknowledge")
        .then()
        .statusCode(200)
        .body("acknowledgedBy", equalTo("sue"));
    breach("ACK", "SO-2", "late-dispatch:W1");
    await().atMost(PATIENCE).until(() -> alertsOf("ACK").getInt("items[0].count") == 2);
    assertThat(alertsOf("ACK").getList("items")).hasSize(1);
    supervisor()
        .get("/api/v1/alerts?state=open&account=ACK")
        .then()
        .body("items.size()", equalTo(0));
  }

  @Test
  void allChannelsOfARuleAreToldAndLogged() {
    try (WebhookReceiver hook = new WebhookReceiver(0)) {
      added(rule("ALL", BREACHES, email("all@acme.example"), webhook(hook.url()), console()));

      breach("ALL", "SO-1", "late-dispatch:W1");

      topic.await("sla.alert-raised.v1", "ALL");
      String id = alertsOf("ALL").getString("items[0].alertId");
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  supervisor()
                      .get("/api/v1/alerts/" + id + "/deliveries")
                      .then()
                      .body("items.channel", containsInAnyOrder("email", "webhook", "console"))
                      .body("items.status", everyItem(equalTo("delivered"))));
      assertThat(hook.calls()).hasSize(1);
      assertThat(MailServer.to("all@acme.example")).hasSize(1);
    }
  }

  private void breach(String account, String order, String cause) {
    topic.send(
        Topics.SLA_EVENTS,
        account + "/" + order,
        "sla.breached.v1",
        account + "/" + order,
        payload(account, cause));
  }

  private static Map<String, Object> payload(String account, String cause) {
    return new java.util.HashMap<>(
        Map.of(
            "account",
            account,
            "order",
            "SO-1",
            "kind",
            "dispatch",
            "dueAt",
            "2026-11-23T16:00:00Z",
            "cause",
            cause,
            "historical",
            false));
  }

  private void ticket(String account, String number, String severity) {
    topic.send(
        Topics.TICKET_EVENTS,
        number,
        "ticket.escalated.v1",
        number,
        Map.of(
            "ticket",
            number,
            "account",
            account,
            "subject",
            "Late dispatch: W1",
            "severity",
            severity,
            "level",
            1,
            "reason",
            "not taken within 30 minutes"));
  }
}
