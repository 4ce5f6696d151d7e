package io.steward.ticket.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.steward.ticket.Api;
import java.time.Duration;
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

@QuarkusTest
@WithTestResource(StewardServers.class)
class DeadLetterComponentTest {
  private static final String DEAD_LETTERS = "sla.events.ticket-service.dlq";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Api staff = Api.agent("alice");

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
  void whatCannotBeReadIsPutAsideAndHoldsUpNothing() {
    try (KafkaProbe deadLetters = KafkaProbe.on(DEAD_LETTERS);
        SlaStream monitor = SlaStream.of("BAD", SignalFixture.CAUSE)) {
      monitor.breached("SO-1").garbage("SO-2").breached("SO-3").flush();

      assertAttached("BAD", "SO-1", "SO-3");
      assertPutAside(deadLetters, "BAD/SO-2", "the payload is not the JSON of an sla event");
    }
  }

  @Test
  void whatCannotBeStoredIsPutAsideAloneNotWithItsBatch() {
    try (KafkaProbe deadLetters = KafkaProbe.on(DEAD_LETTERS);
        SlaStream monitor = SlaStream.of("POISON", SignalFixture.CAUSE)) {
      monitor.breached("SO-1").poison("SO-2").breached("SO-3").flush();

      assertAttached("POISON", "SO-1", "SO-3");
      assertPutAside(deadLetters, "POISON/SO-2", "invalid byte sequence");
    }
  }

  private void assertAttached(String account, String... orders) {
    await(account)
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              List<String> tickets = staff.read("?account=" + account).getList("items.ticket");
              assertThat(tickets).hasSize(1);
              assertThat(
                      staff
                          .read("/" + tickets.getFirst() + "/orders")
                          .<String>getList("items.order"))
                  .containsExactlyInAnyOrder(orders);
            });
  }

  private static void assertPutAside(KafkaProbe deadLetters, String key, String reason) {
    await(key)
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(deadLetters.all())
                    .anySatisfy(
                        dead -> {
                          assertThat(dead.key()).isEqualTo(key);
                          assertThat(dead.headers().get("dead-letter-reason")).contains(reason);
                        }));
  }
}
