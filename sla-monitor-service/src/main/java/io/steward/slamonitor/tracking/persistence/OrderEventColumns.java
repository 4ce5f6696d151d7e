package io.steward.slamonitor.tracking.persistence;

import io.steward.slamonitor.order.OrderEvent;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many reports as the columns of one statement, each id once: the first of the batch, and sorted so
 * that two batches that share an id wait for each other instead of deadlocking.
 */
final class OrderEventColumns {
  private final List<OrderEvent> events;

  private OrderEventColumns(List<OrderEvent> events) {
    this.events = events;
  }

  static Tuple of(Collection<OrderEvent> events) {
    var columns =
        new OrderEventColumns(
            List.copyOf(
                events.stream()
                    .collect(
                        Collectors.toMap(
                            OrderEvent::id,
                            Function.identity(),
                            (first, again) -> first,
                            TreeMap::new))
                    .values()));
    return Tuple.from(
        List.of(
            columns.texts(OrderEvent::id),
            columns.texts(e -> e.key().account()),
            columns.texts(e -> e.key().order()),
            columns.texts(e -> e.type().wireName()),
            columns.times(OrderEvent::occurredAt),
            columns.times(OrderEvent::recordedAt),
            columns.texts(OrderEvent::body)));
  }

  private String[] texts(Function<OrderEvent, String> value) {
    return events.stream().map(value).toArray(String[]::new);
  }

  private OffsetDateTime[] times(Function<OrderEvent, Instant> value) {
    return events.stream()
        .map(e -> value.apply(e).atOffset(ZoneOffset.UTC))
        .toArray(OffsetDateTime[]::new);
  }
}
