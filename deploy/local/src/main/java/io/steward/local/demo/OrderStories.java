package io.steward.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invents what happens to an order, from placement to its end. The same order always has the same
 * story: chance is seeded by the order's own name.
 */
final class OrderStories {

  /** The events of an order, as far as they will ever come, oldest first. */
  List<DemoEvent> tell(Merchant merchant, String order, Instant placedAt, Tempo tempo) {
    Random chance = new Random((merchant.account() + order).hashCode());
    Story story = new Story(merchant, order, chance, new ArrayList<>());
    Instant dispatchBy = placedAt.plus(tempo.dispatchWithin());
    Instant deliverBy = placedAt.plus(tempo.deliverWithin());
    story.add("placed", placedAt, story.placement(dispatchBy, deliverBy));
    if (chance.nextDouble(100) < 1.5) {
      Instant cancelledAt = between(placedAt, dispatchBy, chance.nextDouble(0.1, 0.9));
      story.add("cancelled", cancelledAt, Map.of("by", "customer", "reason", "changed my mind"));
      return story.events();
    }
    Instant dispatchedAt = moment(placedAt, dispatchBy, tempo, chance);
    story.add("dispatched", dispatchedAt, story.dispatch());
    Instant usual = dispatchedAt.isAfter(dispatchBy) ? dispatchedAt : dispatchBy;
    Instant deliveredAt = moment(usual, later(usual, deliverBy), tempo, chance);
    story.add("delivered", deliveredAt, Map.of("signedBy", "recipient"));
    if (chance.nextDouble(100) < 4) {
      Duration kept = tempo.deliverWithin().multipliedBy(2);
      story.add("returned", deliveredAt.plus(kept), Map.of("reason", "did not fit"));
    }
    return story.events();
  }

  /** When something happens that is due by then: mostly in good time, sometimes too late. */
  private static Instant moment(Instant from, Instant dueBy, Tempo tempo, Random chance) {
    boolean late = chance.nextDouble(100) < tempo.lateShare();
    return between(from, dueBy, late ? chance.nextDouble(1.1, 1.9) : chance.nextDouble(0.2, 0.9));
  }

  private static Instant later(Instant one, Instant other) {
    Instant soonest = one.plusSeconds(60);
    return soonest.isAfter(other) ? soonest : other;
  }

  private static Instant between(Instant from, Instant to, double share) {
    return from.plusMillis((long) (Duration.between(from, to).toMillis() * share));
  }

  /** One order while its story is told. */
  private record Story(
      Merchant merchant, String order, Random chance, ArrayList<DemoEvent> events) {

    void add(String what, Instant at, Map<String, Object> data) {
      events.add(new DemoEvent("order." + what, at, merchant.account(), order, data));
    }

    Map<String, Object> placement(Instant dispatchBy, Instant deliverBy) {
      Merchant.Item item = any(merchant.items());
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("sku", item.sku());
      line.put("quantity", 1 + chance.nextInt(3));
      line.put("unitPrice", item.unitPrice());
      line.put("weightGrams", item.weightGrams());
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("channel", any(merchant.channels()));
      data.put("warehouse", any(merchant.warehouses()));
      data.put("currency", merchant.currency());
      data.put("priority", chance.nextInt(10) == 0 ? "priority" : "standard");
      data.put("dispatchBy", dispatchBy.toString());
      data.put("deliverBy", deliverBy.toString());
      data.put("destination", any(merchant.destinations()));
      data.put("items", List.of(line));
      return data;
    }

    Map<String, Object> dispatch() {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("carrier", any(merchant.carriers()));
      data.put("service", "parcel");
      data.put("trackingNumber", "%s%010d".formatted(order, chance.nextInt(1_000_000_000)));
      data.put(
          "parcels",
          List.of(
              Map.of(
                  "weightGrams", 200 + chance.nextInt(6_000),
                  "lengthMm", 200 + chance.nextInt(200),
                  "widthMm", 150 + chance.nextInt(150),
                  "heightMm", 50 + chance.nextInt(150))));
      return data;
    }

    private <T> T any(List<T> choices) {
      return choices.get(chance.nextInt(choices.size()));
    }
  }
}
