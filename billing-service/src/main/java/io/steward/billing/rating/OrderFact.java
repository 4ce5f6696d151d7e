package io.steward.billing.rating;

import io.steward.billing.contract.Destination;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event tells of an order, of two facts of one kind the later recorded one holds. */
public sealed interface OrderFact {
  /** Equal times: the greater event id, compared bytewise, holds. */
  Comparator<OrderFact> PRECEDENCE =
      Comparator.comparing(OrderFact::recordedAt).thenComparing(OrderFact::event);

  /** The order. */
  ShipmentKey key();

  /** When the producer recorded it, in microseconds as the database keeps it. */
  Instant recordedAt();

  /** The producer's id of the event. */
  String event();

  /** Where the order goes and what its items weigh, 0 when nobody said. */
  record Placed(
      ShipmentKey key, Destination destination, long itemsGrams, Instant recordedAt, String event)
      implements OrderFact {}

  /** When and in which parcels the order went out. */
  record Dispatched(
      ShipmentKey key,
      @Nullable String carrier,
      List<Parcel> parcels,
      Instant dispatchedAt,
      Instant recordedAt,
      String event)
      implements OrderFact {}
}
