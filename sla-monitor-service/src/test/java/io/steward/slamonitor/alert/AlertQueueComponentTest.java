package io.steward.slamonitor.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What several replicas, and what cannot be read, must not spoil. */
@QuarkusTest
@WithTestResource(value = StewardServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class AlertQueueComponentTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String DEAD_LETTERS = "alert-events.sla-monitor.dlq";

  @Inject Pool pool;
  @Inject Notices notices;
  @Inject Clock clock;

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

  @Test
  void anUnreadableEventIsSetAsideWithTheReason() {
    try (KafkaProbe letters = KafkaProbe.on(DEAD_LETTERS)) {
      letters.send(Topics.SLA_EVENTS, "BROKEN/1", "sla.breached.v1", "s", "[]");

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

  private void execute(String sql) {
    pool.query(sql).execute().await().atMost(PATIENCE);
  }
}
