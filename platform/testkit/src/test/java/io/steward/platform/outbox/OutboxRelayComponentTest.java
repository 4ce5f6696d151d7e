package io.steward.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.platform.testkit.StewardServers;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StewardServers.class)
class OutboxRelayComponentTest {
  private static final String TOPIC = "review.events";

  @Inject Pool pool;
  @Inject Outbox outbox;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private final RelaySignal signal = new RelaySignal();
  private final List<OutboxRelay> relays = new ArrayList<>();
  private KafkaPublisher kafka;
  private KafkaProbe probe;
  private String key;

  @BeforeEach
  void listen() {
    kafka = new KafkaPublisher(brokers, "test");
    probe = KafkaProbe.on(TOPIC);
    key = UUID.randomUUID().toString();
  }

  @AfterEach
  void stop() {
    relays.forEach(OutboxRelay::close);
    kafka.close();
    probe.close();
    pool.query("delete from outbox").executeAndAwait();
  }

  @Test
  void relaysWhatWasCommittedAndNothingElse() {
    relay(kafka);
    pool.withTransaction(
            tx -> outbox.append(tx, events(1)).chain(() -> tx.query("select 1/0").execute()))
        .onFailure()
        .recoverWithNull()
        .await()
        .indefinitely();
    append(events(3));

    awaitNumbers(0, 1, 2);
    assertThat(probe.find("thing.happened.v1", key, p -> true)).hasSize(3);
    await().until(() -> stored() == 0);
  }

  @Test
  void aRecordCarriesTheCloudEventsAttributes() {
    relay(kafka);
    append(events(1));

    assertThat(probe.await("thing.happened.v1", key).headers())
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_source", "test")
        .containsEntry("ce_subject", "thing")
        .containsKeys("ce_id", "ce_time");
  }

  @Test
  void aCrashBeforeTheSendLosesNothing() {
    AtomicInteger tries = new AtomicInteger();
    relay(
        rows -> {
          if (!rows.isEmpty() && tries.incrementAndGet() == 1) {
            throw new IllegalStateException("killed before the send");
          }
          kafka.publish(rows);
        });
    append(events(3));

    awaitNumbers(0, 1, 2);
  }

  @Test
  void aCrashAfterTheAcknowledgementSendsAgainUnderTheSameIds() {
    AtomicInteger tries = new AtomicInteger();
    relay(
        rows -> {
          kafka.publish(rows);
          if (!rows.isEmpty() && tries.incrementAndGet() == 1) {
            throw new IllegalStateException("killed before the delete");
          }
        });
    append(events(3));

    await().until(() -> tries.get() >= 2 && stored() == 0);
    awaitNumbers(0, 1, 2, 0, 1, 2);
    assertThat(probe.find("thing.happened.v1", key, p -> true))
        .extracting(r -> r.headers().get("ce_id"))
        .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(3));
  }

  @Test
  void twoReplicasSendEachEventOnceAndInOrder() {
    relay(kafka);
    relay(kafka);
    int many = 300;
    IntStream.range(0, many).forEach(i -> append(List.of(event(i))));

    awaitNumbers(IntStream.range(0, many).toArray());
  }

  @Test
  void whileNothingCanBeSentTheLagGrows() {
    OutboxRelay relay =
        relay(
            rows -> {
              if (!rows.isEmpty()) {
                throw new IllegalStateException("the broker is away");
              }
            });
    append(events(1));

    await().until(() -> relay.lag().toMillis() > 200);
    assertThat(stored()).isEqualTo(1);
  }

  private OutboxRelay relay(OutboxTable.Publisher publisher) {
    OutboxRelay relay =
        new OutboxRelay(
            new OutboxTable(pool), publisher, signal, Duration.ofMillis(50), Clock.systemUTC());
    relays.add(relay);
    relay.start();
    return relay;
  }

  private void append(List<DomainEvent> events) {
    pool.withTransaction(tx -> outbox.append(tx, events)).await().indefinitely();
    signal.raise();
  }

  private List<DomainEvent> events(int count) {
    return IntStream.range(0, count).mapToObj(this::event).toList();
  }

  private DomainEvent event(int number) {
    return new DomainEvent(TOPIC, key, "thing.happened.v1", "thing", Map.of("number", number));
  }

  private void awaitNumbers(int... numbers) {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        probe.find("thing.happened.v1", key, p -> true).stream()
                            .mapToInt(r -> r.payload().get("number").asInt()))
                    .containsExactly(
                        java.util.Arrays.stream(numbers).boxed().toArray(Integer[]::new)));
  }

  private long stored() {
    return pool.query("select count(*) from outbox").executeAndAwait().iterator().next().getLong(0);
  }
}
