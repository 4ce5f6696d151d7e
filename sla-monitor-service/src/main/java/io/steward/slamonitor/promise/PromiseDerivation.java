package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.Traits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is promised of an order: the explicit times of its placement, else what the policy in force
 * at the placement says, and the versions that moved it since. Where neither does, nothing is
 * promised.
 */
public final class PromiseDerivation {
  private PromiseDerivation() {}

  /**
   * The promises, dispatch first, of each kind the one that holds last.
   *
   * @param placedAt when the order was placed
   * @param traits of the order at its placement, by which its policy is chosen
   */
  public static List<Promise> of(
      Order order, Instant placedAt, Traits traits, PolicyBook policies) {
    List<Promise> promises = new ArrayList<>(2);
    for (OrderRule rule : OrderRule.values()) {
      Commitment.of(rule, order, placedAt, traits)
          .ifPresent(c -> promises.addAll(OrderClocks.promises(c, policies)));
    }
    return promises;
  }

  /** The same promises with the ledgers from which they follow. */
  public static List<SubjectClock> clocks(
      Order order, Instant placedAt, Traits traits, PolicyBook policies) {
    List<SubjectClock> clocks = new ArrayList<>();
    for (OrderRule rule : OrderRule.values()) {
      Commitment.of(rule, order, placedAt, traits).stream()
          .flatMap(c -> OrderClocks.clocks(c, policies).stream())
          .map(clock -> clock.promise().source().isExplicit() ? stated(rule, order, clock) : clock)
          .forEach(clocks::add);
    }
    return clocks;
  }

  private static SubjectClock stated(OrderRule rule, Order order, SubjectClock clock) {
    return new SubjectClock(clock.promise(), null, rule.evidence(order));
  }
}
