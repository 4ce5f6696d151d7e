package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * How often an order is forecast when nothing happens to it: the more often, the less time is left.
 */
final class Rhythm {
  private static final Duration SHORTEST = Duration.ofMinutes(10);
  private static final Duration LONGEST = Duration.ofHours(6);

  private Rhythm() {}

  /**
   * When to look at the order again. After its last promise it is still looked at once when it will
   * be given up, for until then it counts as waiting.
   */
  static WatchedOrders.Next next(OrderStory order, Instant now) {
    Instant next =
        Stream.of(PromiseKind.DISPATCH, PromiseKind.DELIVERY)
            .filter(kind -> order.isOpen(kind, now))
            .map(kind -> next(now, order.due(kind)))
            .min(Instant::compareTo)
            .orElseGet(() -> waits(order, now) ? givenUp(order) : Instant.MAX);
    return new WatchedOrders.Next(order, next);
  }

  private static Instant next(Instant now, Instant due) {
    Duration tenth = Duration.between(now, due).dividedBy(10);
    Duration pause = tenth.compareTo(SHORTEST) < 0 ? SHORTEST : tenth;
    Instant next = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    return next.isBefore(due) ? next : due;
  }

  private static boolean waits(OrderStory order, Instant now) {
    return order.dispatchedAt() == null
        && order.cancelledAt() == null
        && givenUp(order).isAfter(now);
  }

  private static Instant givenUp(OrderStory order) {
    return order.dispatchDue().plus(OpenOrders.GIVEN_UP);
  }
}
