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
import static io.steward.slamonitor.alert.SlaEventsFixture.incident;
import static io.steward.slamonitor.alert.SlaEventsFixture.ticketWarning;
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
import io.steward.slamonitor.alert.telling.Notices;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AlertRoutingComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> BREACHES = List.of("sla.breached.v1");
  private static final List<String> ALL_DAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final String DEAD_LETTERS = "alert-events.sla-monitor.dlq";

  @Inject Pool pool;
  @Inject Notices notices;
  @Inject Clock clock;
  private KafkaProbe topic;

  @BeforeAll
  static void aTopicForDeadLetters() throws Exception {
    String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      NewTopic topic = new NewTopic(DEAD_LETTERS, Optional.empty(), Optional.empty());
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      assertThat(e).hasCauseInstanceOf(TopicExistsException.class);
    }
  }

  @BeforeEach
  void listen() {
    topic = KafkaProbe.on(Topics.SLA_EVENTS);
  }

  @AfterEach
  void hangUp() {
    topic.close();
  }

  @Test
  void isToldAgainOnlyAfterTheRepeatInterval() {
    added(with(rule("REPEAT", BREACHES, console()), Map.of("repeatMinutes", 60)));
    breach(topic, "REPEAT", "SO-1", "late-dispatch:W1");
    topic.await("sla.alert-raised.v1", "REPEAT");

    breach(topic, "REPEAT", "SO-2", "late-dispatch:W1");
    await().atMost(PATIENCE).until(() -> alertsOf("REPEAT").getInt("items[0].count") == 2);
    assertThat(minutesUntilTold("REPEAT")).isBetween(58L, 60L);

    execute("update alert set notify_at = now() where account = 'REPEAT'"); // an hour later
    var again =
        topic.await("sla.alert-raised.v1", "REPEAT", event -> event.get("count").asInt() == 2);
    assertThat(again.payload().get("title").asText()).startsWith("2 × ");
  }

  @Test
  void fiveHundredWarningsInOneMinuteAreOneDigestPerRecipient() throws Exception {
    Map<String, Object> matchers = Map.of("matchers", List.of(matcher("account", "=~", "STORM.*")));
    Map<String, Object> rule =
        with(
            rule(
                "any",
                List.of("sla.at-risk.v1"),
                email("a@storm.example"),
                email("b@storm.example")),
            matchers);
    rule.remove("account");
    added(rule);

    for (int i = 0; i < 500; i++) {
      ticketWarning(topic, "STORM" + i, "TCK-9%05d".formatted(i));
    }

    await().atMost(PATIENCE).until(() -> !MailServer.to("b@storm.example").isEmpty());
    await().atMost(PATIENCE).until(() -> !MailServer.to("a@storm.example").isEmpty());
    assertThat(MailServer.to("a@storm.example").getFirst().getSubject())
        .startsWith("[DIGEST] 500 alerts, 500 events");
    assertThat(MailServer.to("a@storm.example")).hasSize(1);
    assertThat(MailServer.to("b@storm.example")).hasSize(1);
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
    added(rule("SILENT", BREACHES, console()));
    Instant soon = clock.instant().plusSeconds(6).truncatedTo(ChronoUnit.MILLIS);
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

  @Test
  void quietHoursHoldTheMessageAndTellItAllInOneWhenTheyEnd() throws Exception {
    LocalTime now = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    Map<String, Object> window =
        Map.of(
            "days", ALL_DAYS, "from", minute(now.minusHours(2)), "until", minute(now.plusHours(2)));
    added(
        with(
            rule("HELD", BREACHES, email("held@acme.example"), console()),
            Map.of("quietHours", Map.of("zone", "UTC", "windows", List.of(window)))));

    breach(topic, "HELD", "SO-1", "late-dispatch:W1");
    breach(topic, "HELD", "SO-2", "late-dispatch:W2");

    topic.await("sla.alert-raised.v1", "HELD"); // detected, and shown in the console at once
    await().atMost(PATIENCE).until(() -> waiting("held@acme.example") == 2);
    assertThat(
            logOf(alertsOf("HELD").getString("items[0].alertId")).<String>getList("items.because"))
        .contains("quiet hours of the rule");
    assertThat(MailServer.to("held@acme.example")).isEmpty();

    morning("held@acme.example");
    await().atMost(PATIENCE).until(() -> !MailServer.to("held@acme.example").isEmpty());
    assertThat(MailServer.to("held@acme.example").getFirst().getSubject())
        .startsWith("[DIGEST] 2 alerts, 2 events");
  }

  @Test
  void aLadderGoesOnAfterTheProcessThatBeganItDied() {
    added(
        with(
            rule("LADDER", BREACHES, email("first@acme.example")),
            Map.of("ladder", ladder(60, email("second@acme.example")))));
    breach(topic, "LADDER", "SO-1", "late-dispatch:W1");
    await().atMost(PATIENCE).until(() -> !MailServer.to("first@acme.example").isEmpty());
    assertThat(MailServer.to("second@acme.example")).isEmpty();

    // All that the next process knows is in the row: an hour later it finds the step due.
    execute("update alert set escalate_at = now() where account = 'LADDER'");

    await().atMost(PATIENCE).until(() -> !MailServer.to("second@acme.example").isEmpty());
    String id = alertsOf("LADDER").getString("items[0].alertId");
    assertThat(logOf(id).<String>getList("items.what")).containsExactly("told", "escalated");
    assertThat(alertsOf("LADDER").getInt("items[0].stepsTaken")).isEqualTo(1);
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

    assertThat(number("select count(*) from alert where account = 'ENDS' and escalate_at is null"))
        .isEqualTo(1);
    supervisor()
        .body(Map.of("until", clock.instant().plusSeconds(60).toString()))
        .post("/api/v1/alerts/" + id + "/snooze")
        .then()
        .statusCode(409);
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
    snooze(id, clock.instant().plusSeconds(2)).statusCode(200);

    await()
        .atMost(PATIENCE)
        .until(() -> topic.find("sla.alert-raised.v1", "SNOOZE", e -> true).size() == 2);
    assertThat(logOf(id).<String>getList("items.what")).containsExactly("told", "snoozed", "told");
  }

  @Test
  void anUnreadableEventIsSetAsideWithTheReason() {
    try (KafkaProbe letters = KafkaProbe.on(DEAD_LETTERS)) {
      topic.send(Topics.SLA_EVENTS, "BROKEN/1", "sla.breached.v1", "s", "[]");

      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(letters.all())
                      .anySatisfy(
                          letter -> {
                            assertThat(letter.key()).isEqualTo("BROKEN/1");
                            assertThat(letter.headers().get("dead-letter-reason"))
                                .contains("not the JSON of sla.breached.v1");
                          }));
    }
  }

  @Test
  void aQueueThatOneReplicaWorksOnIsNotGivenToAnother() {
    execute(
        "insert into alert_recipient (channel, target, look_at)"
            + " values ('email', 'locked@acme.example', now() + interval '1 day')");
    Instant tomorrow = clock.instant().plus(Duration.ofDays(2));

    List<Notices.Queue> second =
        pool.withTransaction(
                one ->
                    notices
                        .claim(one, tomorrow, 100)
                        .invoke(first -> assertThat(first).isNotEmpty())
                        .chain(
                            first ->
                                pool.withTransaction(two -> notices.claim(two, tomorrow, 100))))
            .await()
            .atMost(PATIENCE);

    assertThat(second).noneMatch(queue -> queue.target().equals("locked@acme.example"));
    execute("delete from alert_recipient where target = 'locked@acme.example'");
  }

  private io.restassured.response.ValidatableResponse snooze(String id, Instant until) {
    return supervisor()
        .body(Map.of("until", until.toString()))
        .post("/api/v1/alerts/" + id + "/snooze")
        .then();
  }

  private static Map<String, Object> matcher(String label, String operator, String value) {
    return Map.of("label", label, "operator", operator, "value", value);
  }

  private static String minute(LocalTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private long minutesUntilTold(String account) {
    return number(
        "select ceil(extract(epoch from notify_at - now()) / 60) from alert where account = '"
            + account
            + "'");
  }

  private long waiting(String target) {
    return number(
        "select count(*) from alert_notice where delivery_id is null and target = '"
            + target
            + "'");
  }

  private void morning(String target) {
    execute("update alert_notice set due_at = now() where target = '" + target + "'");
    execute("update alert_recipient set look_at = now() where target = '" + target + "'");
  }

  private void execute(String sql) {
    pool.query(sql).execute().await().atMost(PATIENCE);
  }

  private long number(String sql) {
    return pool.query(sql)
        .execute()
        .map(rows -> rows.iterator().next().getNumeric(0).longValue())
        .await()
        .atMost(PATIENCE);
  }
}
