package io.steward.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All orders of the demonstration: a history that ends when the platform was first started, and a
 * stream of quick orders that began then and never ends. Both follow from that moment alone, so a
 * restarted platform knows what would have happened while it was off.
 *
 * @param start when the platform was first started with these data
 */
record DemoOrders(Instant start, List<Merchant> merchants, OrderStories stories) {

  private static final int HISTORY_DAYS = 45;
  private static final Duration BETWEEN_ORDERS = Duration.ofSeconds(4);
  // For three of every thirty minutes the first warehouse of a merchant falls behind.
  private static final long TROUBLE_EVERY_MINUTES = 30;
  private static final long TROUBLE_MINUTES = 3;

  static DemoOrders since(Instant start) {
    return new DemoOrders(start, Merchant.all(), new OrderStories());
  }

  /** The events of the weeks before the start; the last ones are still to come at the start. */
  Stream<DemoEvent> history() {
    return merchants.stream().flatMap(this::history);
  }

  private Stream<DemoEvent> history(Merchant merchant) {
    int orders = merchant.ordersPerDay() * HISTORY_DAYS;
    Duration gap = Duration.ofDays(HISTORY_DAYS).dividedBy(orders);
    Instant first = start.minus(Duration.ofDays(HISTORY_DAYS));
    return IntStream.range(0, orders)
        .boxed()
        .flatMap(
            number ->
                stories
                    .tell(
                        merchant,
                        "%s-%05d".formatted(merchant.account().substring(0, 2), 10_000 + number),
                        first.plus(gap.multipliedBy(number)),
                        Tempo.REAL)
                    .stream());
  }

  /** The events of the quick orders that are placed after the one moment, up to the other. */
  Stream<DemoEvent> stream(Instant after, Instant upTo) {
    return LongStream.rangeClosed(number(after) + 1, number(upTo)).boxed().flatMap(this::quick);
  }

  private Stream<DemoEvent> quick(long number) {
    Merchant merchant = merchants.get((int) (number * 5 % merchants.size()));
    Instant placedAt = start.plus(BETWEEN_ORDERS.multipliedBy(number));
    String order = "%s-%07d".formatted(merchant.account().substring(0, 2), 1_000_000 + number);
    return stories.tell(merchant, order, placedAt, tempo(merchant, placedAt)).stream();
  }

  private Tempo tempo(Merchant merchant, Instant placedAt) {
    long minute = Duration.between(start, placedAt).toMinutes() % TROUBLE_EVERY_MINUTES;
    boolean turn = minute / TROUBLE_MINUTES == merchants.indexOf(merchant);
    return turn ? Tempo.FAST.inTrouble() : Tempo.FAST;
  }

  private long number(Instant moment) {
    Duration since = Duration.between(start, moment);
    return since.isNegative() ? 0 : since.dividedBy(BETWEEN_ORDERS);
  }
}
