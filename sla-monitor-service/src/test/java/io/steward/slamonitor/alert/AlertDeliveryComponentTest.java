package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertApi.SECRET;
import static io.steward.slamonitor.alert.AlertApi.added;
import static io.steward.slamonitor.alert.AlertApi.email;
import static io.steward.slamonitor.alert.AlertApi.rule;
import static io.steward.slamonitor.alert.AlertApi.supervisor;
import static io.steward.slamonitor.alert.AlertApi.webhook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.steward.platform.testkit.StewardServers;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AlertDeliveryComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final List<String> BREACHES = List.of("sla.breached.v1");

  @Inject Pool pool;
  @Inject Deliveries deliveries;
  @Inject Clock clock;

  @Test
  void aWebhookIsSignedAndCarriesTheDeliverysId() {
    try (WebhookReceiver hook = new WebhookReceiver(0)) {
      String rule = added(rule("SIGNED", BREACHES, webhook(hook.url())));

      String delivery = tryOut(rule).getFirst();

      await().atMost(PATIENCE).until(() -> !hook.calls().isEmpty());
      WebhookReceiver.Call call = hook.calls().getFirst();
      assertThat(call.isSignedBy(SECRET)).isTrue();
      assertThat(call.isSignedBy(SECRET + "!")).isFalse();
      assertThat(call.delivery()).isEqualTo(delivery);
      assertThat(JsonPath.from(call.body()).getString("title")).startsWith("Test of the rule");
    }
  }

  @Test
  void aWebhookThatRecoversHasItAfterRetriesWithOneId() {
    try (WebhookReceiver hook = new WebhookReceiver(2)) {
      String rule = added(rule("RECOVERS", BREACHES, webhook(hook.url())));

      tryOut(rule);

      awaitLog(rule, "delivered");
      assertThat(hook.calls()).hasSize(3);
      assertThat(hook.calls().stream().map(WebhookReceiver.Call::delivery).distinct()).hasSize(1);
      supervisor()
          .get("/api/v1/alert-deliveries?rule=" + rule)
          .then()
          .body("items[0].attempt", equalTo(3))
          .body("items[0].response", equalTo("HTTP 200"));
    }
  }

  @Test
  void aWebhookThatNeverTakesItIsGivenUp() {
    try (WebhookReceiver hook = new WebhookReceiver(Integer.MAX_VALUE)) {
      String rule = added(rule("DEAD", BREACHES, webhook(hook.url())));

      tryOut(rule);

      awaitLog(rule, "dead");
      assertThat(hook.calls()).hasSize(3);
      supervisor()
          .get("/api/v1/alert-deliveries?status=dead&rule=" + rule)
          .then()
          .body("items[0].response", equalTo("HTTP 503: out of order"));
    }
  }

  @Test
  void aDeadOneIsSentAgainWhenSomebodyAsksForIt() {
    try (WebhookReceiver hook = new WebhookReceiver(3)) {
      String rule = added(rule("RETRIED", BREACHES, webhook(hook.url())));
      String delivery = tryOut(rule).getFirst();
      awaitLog(rule, "dead");

      retry(delivery).statusCode(200).body("status", equalTo("pending"));

      awaitLog(rule, "delivered");
      assertThat(hook.calls()).hasSize(4);
      retry(delivery).statusCode(409);
      retry(UUID.randomUUID().toString()).statusCode(404);
    }
  }

  @Test
  void slackGetsBlocksAndTeamsACard() {
    try (WebhookReceiver slack = new WebhookReceiver(0);
        WebhookReceiver teams = new WebhookReceiver(0)) {
      String rule =
          added(
              rule(
                  "CHAT",
                  BREACHES,
                  Map.of("type", "slack", "url", slack.url()),
                  Map.of("type", "teams", "url", teams.url())));

      tryOut(rule);

      await().atMost(PATIENCE).until(() -> !slack.calls().isEmpty() && !teams.calls().isEmpty());
      assertThat(JsonPath.from(slack.calls().getFirst().body()).getString("blocks[0].type"))
          .isEqualTo("header");
      assertThat(
              JsonPath.from(teams.calls().getFirst().body())
                  .getString("attachments[0].content.type"))
          .isEqualTo("AdaptiveCard");
      supervisor()
          .get("/api/v1/alert-deliveries?rule=" + rule)
          .then()
          .body("items.target", everyItem(equalTo("127.0.0.1/…hook")));
    }
  }

  @Test
  void aMailIsTextAndHtml() throws Exception {
    String rule = added(rule("MAIL", BREACHES, email("mail@acme.example")));

    tryOut(rule);

    await().atMost(PATIENCE).until(() -> !MailServer.to("mail@acme.example").isEmpty());
    var mail = MailServer.to("mail@acme.example").getFirst();
    assertThat(mail.getSubject()).isEqualTo("[LOW] MAIL: Test of the rule Rule of MAIL");
    assertThat(mail.getContentType()).startsWith("multipart/");
    assertThat(mail.getFrom()[0].toString()).contains("steward@steward.example");
  }

  @Test
  void whatAKilledProcessHadClaimedIsSentAgain() {
    try (WebhookReceiver hook = new WebhookReceiver(0)) {
      String rule = added(rule("KILLED", BREACHES, webhook(hook.url())));
      UUID id = UUID.randomUUID();
      Instant now = clock.instant();

      insertClaimedByTheDead(id, rule, hook.url(), now.plusMillis(500));

      await().atMost(PATIENCE).until(() -> !hook.calls().isEmpty());
      awaitLog(rule, "delivered");
      assertThat(hook.calls().getFirst().delivery()).isEqualTo(id.toString());
    }
  }

  @Test
  void aDeliveryIsClaimedByOneOnly() {
    String rule = added(rule("CLAIM", BREACHES, email("claim@acme.example")));
    Instant later = clock.instant().plusSeconds(3600);
    insertClaimedByTheDead(UUID.randomUUID(), rule, "http://127.0.0.1:9/", later);
    Instant due = later.plusSeconds(1);

    var first = deliveries.claim(due, due.plusSeconds(60), 100).await().atMost(PATIENCE);
    var second = deliveries.claim(due, due.plusSeconds(60), 100).await().atMost(PATIENCE);

    assertThat(first).anySatisfy(c -> assertThat(c.delivery().ruleId()).hasToString(rule));
    assertThat(second).isEmpty();
  }

  private void insertClaimedByTheDead(UUID id, String rule, String url, Instant hiddenUntil) {
    pool.query(
            """
            insert into alert_delivery (id, rule_id, rule, channel, target, message, attempt, state,
                                        created_at, changed_at, next_attempt_at)
            values ('%s', '%s', 'Killed', 'webhook', '%s', '{"title":"x"}', 1, 'pending', now(), now(),
                    '%s')
            """
                .formatted(id, rule, url, hiddenUntil))
        .execute()
        .await()
        .atMost(PATIENCE);
  }

  private static List<String> tryOut(String rule) {
    return supervisor()
        .post("/api/v1/alert-rules/" + rule + "/test")
        .then()
        .statusCode(202)
        .extract()
        .path("deliveries");
  }

  private static ValidatableResponse retry(String delivery) {
    return supervisor().post("/api/v1/alert-deliveries/" + delivery + "/retry").then();
  }

  private static void awaitLog(String rule, String status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                supervisor()
                    .get("/api/v1/alert-deliveries?rule=" + rule)
                    .then()
                    .body("items.status", contains(status)));
  }
}
