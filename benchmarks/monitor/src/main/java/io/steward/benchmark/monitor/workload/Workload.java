package io.steward.benchmark.monitor.workload;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Orders with two events each, a placement and a dispatch ten minutes later, spread evenly over two
 * hours that lie two days back.
 *
 * <p>Three orders in a hundred were promised for five minutes after their placement, so their
 * promise is broken; the others are promised for days after today, so nobody finds them broken
 * before their dispatch is read, whether he goes by event time or by the clock on the wall. Two
 * days are more than the monitor's alert horizon: it speaks of breaches and is silent about what
 * went well, as the peers are.
 *
 * @param orders how many
 * @param since when the first is placed
 */
public record Workload(int orders, Instant since) {
  /** Accounts among which the orders are dealt out. */
  public static final int ACCOUNTS = 200;

  static final Duration DISPATCHED_AFTER = Duration.ofMinutes(10);
  private static final Duration SPAN = Duration.ofHours(2);
  private static final Duration AGE = Duration.ofDays(2);
  private static final Duration BROKEN_AFTER = Duration.ofMinutes(5);
  private static final Duration PUNCTUAL_AFTER = Duration.ofDays(9);
  private static final Duration DELIVERED_AFTER = Duration.ofDays(16);
  private static final int BROKEN_PER_THOUSAND = 30;

  /** A workload that ends two days before that moment. */
  public static Workload before(Instant now, int orders) {
    return new Workload(orders, now.minus(AGE).minus(SPAN).truncatedTo(ChronoUnit.SECONDS));
  }

  /** Placements and dispatches. */
  public int events() {
    return 2 * orders;
  }

  /** How many orders are placed between an order's placement and its dispatch. */
  int placedMeanwhile() {
    return Math.toIntExact(orders * DISPATCHED_AFTER.toMillis() / SPAN.toMillis());
  }

  /** The account of an order. */
  public static String account(int order) {
    return "M%03d".formatted(scattered(order, 0) % ACCOUNTS);
  }

  /** The reference of an order, unique among all accounts. */
  public static String reference(int order) {
    return "S-%08d".formatted(order);
  }

  /** The key of an order's events. */
  public static String key(int order) {
    return account(order) + "/" + reference(order);
  }

  /** Whether the dispatch promise of an order is broken. */
  public boolean isBroken(int order) {
    return scattered(order, 1) % 1000 < BROKEN_PER_THOUSAND;
  }

  /** When an order is placed, to the microsecond. */
  public Instant placedAt(int order) {
    return since.plus(SPAN.toNanos() / 1000 * order / orders, ChronoUnit.MICROS);
  }

  Instant dispatchedAt(int order) {
    return placedAt(order).plus(DISPATCHED_AFTER);
  }

  Instant dispatchBy(int order) {
    return placedAt(order).plus(isBroken(order) ? BROKEN_AFTER : PUNCTUAL_AFTER);
  }

  Instant deliverBy(int order) {
    return placedAt(order).plus(DELIVERED_AFTER);
  }

  /** A number that looks random but is the same each time; never negative. */
  static int scattered(int order, int purpose) {
    long mixed = (order + 1L) * 0x9E37_79B9_7F4A_7C15L + purpose * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return (int) ((mixed ^ (mixed >>> 31)) >>> 33);
  }
}
