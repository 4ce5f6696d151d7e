package io.steward.slamonitor.tracking.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.steward.platform.event.Topics;
import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.stream.EventStream;
import io.steward.slamonitor.tracking.OrderTracking;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Listens to order.events in batches; a batch is acknowledged after its transaction has committed.
 *
 * <p>A record that is no valid event goes to the dead-letter topic. While the database is away a
 * batch is tried again until it succeeds. Data that the database refuses is isolated by halving the
 * batch, so that one record never stops a partition.
 */
@ApplicationScoped
class OrderEventBatches {
  private static final Logger LOG = Logger.getLogger(OrderEventBatches.class);

  private final OrderTracking tracking;
  private final EventStream stream;
  private final RecordReading reading;

  OrderEventBatches(OrderTracking tracking, EventStream stream, RecordReading reading) {
    this.tracking = tracking;
    this.stream = stream;
    this.reading = reading;
  }

  @Incoming("order-events")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    var lanes =
        records.partitions().stream().map(TopicPartition::partition).collect(Collectors.toSet());
    // Thousands of bodies to parse: on the event loop everybody else would wait for them.
    return Uni.createFrom()
        .item(() -> reading.sort(records))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .chain(
            sorted ->
                Uni.createFrom()
                    .completionStage(sorted::refusals)
                    .chain(() -> track(lanes, sorted.events())));
  }

  private Uni<Void> track(Collection<Integer> lanes, List<OrderEvent> events) {
    if (events.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return tracking
        .trackAll(lanes, events)
        .onFailure(OrderEventBatches::isKnown)
        .recoverWithUni(
            () ->
                tracking
                    .trackNew(lanes, events)
                    .onFailure(OrderEventBatches::isKnown)
                    .retry()
                    .atMost(2))
        .onFailure(failure -> !isRefusedData(failure))
        .invoke(failure -> LOG.warnf(failure, "a batch of %d is tried again", events.size()))
        .onFailure(failure -> !isRefusedData(failure))
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
        .indefinitely()
        .onFailure(OrderEventBatches::isRefusedData)
        .recoverWithUni(failure -> isolate(lanes, events, failure));
  }

  private Uni<Void> isolate(Collection<Integer> lanes, List<OrderEvent> events, Throwable refusal) {
    if (events.size() > 1) {
      int half = events.size() / 2;
      return track(lanes, events.subList(0, half))
          .chain(() -> track(lanes, events.subList(half, events.size())));
    }
    OrderEvent event = events.getFirst();
    LOG.errorf(refusal, "eventId=%s cannot be stored and goes to the dead letters", event.id());
    return Uni.createFrom()
        .completionStage(
            () ->
                stream.refuse(
                    Topics.ORDER_EVENTS,
                    event.key().toString(),
                    event.body().getBytes(StandardCharsets.UTF_8),
                    new FieldError("body", String.valueOf(refusal.getMessage()), "storable data")));
  }

  /**
   * One of the reports came before, or somebody else stored one of the orders first, which can be
   * when the topic was just divided anew.
   */
  private static boolean isKnown(Throwable failure) {
    return failure instanceof PgException refused && "23505".equals(refused.getSqlState());
  }

  /** Classes 22 and 23 of SQLSTATE: data exception and integrity violation. */
  private static boolean isRefusedData(Throwable failure) {
    return failure instanceof PgException refused
        && refused.getSqlState() != null
        && (refused.getSqlState().startsWith("22") || refused.getSqlState().startsWith("23"));
  }
}
