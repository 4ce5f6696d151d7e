package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertApi.added;
import static io.steward.slamonitor.alert.AlertApi.alertsOf;
import static io.steward.slamonitor.alert.AlertApi.console;
import static io.steward.slamonitor.alert.AlertApi.email;
import static io.steward.slamonitor.alert.AlertApi.logOf;
import static io.steward.slamonitor.alert.AlertApi.matcher;
import static io.steward.slamonitor.alert.AlertApi.rule;
import static io.steward.slamonitor.alert.AlertApi.with;
import static io.steward.slamonitor.alert.SlaEventsFixture.breach;
import static io.steward.slamonitor.alert.SlaEventsFixture.ticketWarning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often, and when, people are disturbed. */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AlertPaceComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> BREACHES = List.of("sla.breached.v1");
  private static final List<String> ALL_DAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

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
  void isToldAgainOnlyAfterTheRepeatInterval() {
    added(with(rule("REPEAT", BREACHES, console()), Map.of("repeatMinutes", 60)));
    breach(topic, "REPEAT", "SO-1", "late-dispatch:W1");
    topic.await("sla.alert-raised.v1", "REPEAT");
    breach(topic, "REPEAT", "SO-2", "late-dispatch:W1");
    await().atMost(PATIENCE).until(() -> alertsOf("REPEAT").getInt("items[0].count") == 2);
    String id = alertsOf("REPEAT").getString("items[0].alertId");

    replicas.in(Duration.ofMinutes(58)).tell();
    assertThat(logOf(id).<String>getList("items.what")).containsExactly("told");
    replicas.in(Duration.ofMinutes(61)).tell();

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

    topic.together(
        () -> {
          for (int i = 0; i < 500; i++) {
            ticketWarning(topic, "STORM" + i, "TCK-9%05d".formatted(i));
          }
        });

    await().atMost(PATIENCE).until(() -> !MailServer.to("b@storm.example").isEmpty());
    await().atMost(PATIENCE).until(() -> !MailServer.to("a@storm.example").isEmpty());
    assertThat(MailServer.to("a@storm.example").getFirst().getSubject())
        .startsWith("[DIGEST] 500 alerts, 500 events");
    assertThat(MailServer.to("a@storm.example")).hasSize(1);
    assertThat(MailServer.to("b@storm.example")).hasSize(1);
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
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(because("HELD")).hasSize(2));
    assertThat(because("HELD")).allMatch("quiet hours of the rule"::equals);
    replicas.in(Duration.ofMinutes(110)).send();
    assertThat(MailServer.to("held@acme.example")).isEmpty();

    LaterReplica morning = replicas.in(Duration.ofMinutes(125));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              morning.send();
              assertThat(MailServer.to("held@acme.example")).isNotEmpty();
            });
    assertThat(MailServer.to("held@acme.example").getFirst().getSubject())
        .startsWith("[DIGEST] 2 alerts, 2 events");
  }

  private static List<String> because(String account) {
    return alertsOf(account).<String>getList("items.alertId").stream()
        .flatMap(id -> logOf(id).<String>getList("items.because").stream())
        .filter(Objects::nonNull)
        .toList();
  }

  private static String minute(LocalTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
