package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.order.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Orders of a small world whose chances are known. */
final class StoryFixture {
  static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

  private StoryFixture() {}

  /** An order with two days to dispatch and eight to deliver. */
  static OrderStory placed(String account, String order, Instant placedAt) {
    return story(account, order, placedAt, null, null);
  }

  static OrderStory story(
      String account,
      String order,
      Instant placedAt,
      @Nullable Instant dispatchedAt,
      @Nullable Instant deliveredAt) {
    return new OrderStory(
        account,
        order,
        ZoneOffset.UTC,
        "shop",
        "W-" + account,
        "BY",
        "dhl",
        new Money("49.90", "EUR"),
        placedAt,
        placedAt.plus(Duration.ofHours(48)),
        placedAt.plus(Duration.ofDays(8)),
        dispatchedAt,
        deliveredAt,
        null);
  }

  /**
   * Forty orders a day of eight accounts; account n misses its dispatch with chance n / 10, and the
   * chance of a miss does not depend on anything else.
   */
  static List<OrderStory> world(int days, long seed) {
    Random random = new Random(seed);
    List<OrderStory> orders = new ArrayList<>();
    for (int i = 0; i < days * 40; i++) {
      Instant placedAt = START.plus(Duration.ofMinutes(36L * i));
      int account = i % 8;
      boolean missed = random.nextDouble() < account / 10.0;
      double hours = missed ? 49 + 20 * random.nextDouble() : 4 + 40 * random.nextDouble();
      Instant dispatchedAt = placedAt.plusSeconds((long) (3600 * hours));
      Instant deliveredAt =
          dispatchedAt.plusSeconds((long) (3600 * (20 + 150 * random.nextDouble())));
      orders.add(story("A" + account, "SO-" + i, placedAt, dispatchedAt, deliveredAt));
    }
    return orders;
  }
}
