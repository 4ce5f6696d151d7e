package io.steward.billing.rating.messaging;

import io.steward.billing.contract.Destination;
import io.steward.billing.rating.OrderFact;
import io.steward.billing.rating.Parcel;
import io.steward.billing.rating.ShipmentKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Our view of order events: what a price needs, nothing of what it does not. */
sealed interface OrderEvent {

  /** What the event tells of its order. */
  OrderFact fact();

  /** order.placed.v1. */
  record Placed(
      String id,
      OffsetDateTime occurredAt,
      @Nullable OffsetDateTime recordedAt,
      String account,
      String order,
      @Nullable PlacedData data)
      implements OrderEvent {

    @Override
    public OrderFact fact() {
      PlacedData known = data == null ? new PlacedData(null, null) : data;
      return new OrderFact.Placed(
          new ShipmentKey(account, order),
          known.destination() == null ? new Destination(null, null) : known.destination(),
          known.grams(),
          recorded(recordedAt, occurredAt),
          id);
    }
  }

  /** Where to, and what. */
  record PlacedData(@Nullable Destination destination, @Nullable List<Item> items) {

    long grams() {
      return items == null ? 0 : items.stream().mapToLong(Item::grams).sum();
    }
  }

  /** An ordered item. */
  record Item(@Nullable Long quantity, @Nullable Long weightGrams) {

    long grams() {
      return weightGrams == null ? 0 : weightGrams * (quantity == null ? 1 : quantity);
    }
  }

  /** order.dispatched.v1. */
  record Dispatched(
      String id,
      OffsetDateTime occurredAt,
      @Nullable OffsetDateTime recordedAt,
      String account,
      String order,
      @Nullable DispatchedData data)
      implements OrderEvent {

    @Override
    public OrderFact fact() {
      return new OrderFact.Dispatched(
          new ShipmentKey(account, order),
          data == null ? null : data.carrier(),
          data == null || data.parcels() == null ? List.of() : data.parcels(),
          occurredAt.toInstant().truncatedTo(ChronoUnit.MICROS),
          recorded(recordedAt, occurredAt),
          id);
    }
  }

  /** With whom, in which parcels. */
  record DispatchedData(@Nullable String carrier, @Nullable List<Parcel> parcels) {}

  private static Instant recorded(@Nullable OffsetDateTime recordedAt, OffsetDateTime occurredAt) {
    return (recordedAt == null ? occurredAt : recordedAt)
        .toInstant()
        .truncatedTo(ChronoUnit.MICROS);
  }
}
