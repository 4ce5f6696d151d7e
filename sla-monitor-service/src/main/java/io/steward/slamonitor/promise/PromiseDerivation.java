package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PolicyVersion;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.policy.Traits;
import io.steward.slamonitor.promise.ledger.Cause;
import io.steward.slamonitor.promise.ledger.Ledger;
import io.steward.slamonitor.promise.ledger.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is promised of an order: the explicit times of its placement, else what the policy in force
 * at the placement says. Where neither does, nothing is promised.
 */
public final class PromiseDerivation {
  private PromiseDerivation() {}

  /**
   * The promises, dispatch first.
   *
   * @param placedAt when the order was placed
   * @param traits of the order at its placement, by which its policy is chosen
   */
  public static List<Promise> of(
      Order order, Instant placedAt, Traits traits, PolicyBook policies) {
    PolicyVersion policy = policies.inForce(traits, placedAt);
    List<Promise> promises = new ArrayList<>(2);
    for (OrderRule rule : OrderRule.values()) {
      promise(rule, order, policy).ifPresent(promises::add);
    }
    return promises;
  }

  /** The same promises with the ledgers from which they follow. */
  public static List<SubjectClock> clocks(
      Order order, Instant placedAt, Traits traits, PolicyBook policies) {
    PolicyVersion policy = policies.inForce(traits, placedAt);
    List<SubjectClock> clocks = new ArrayList<>();
    for (OrderRule rule : OrderRule.values()) {
      promise(rule, order, policy).ifPresent(p -> clocks.add(clock(rule, order, policy, p)));
    }
    return clocks;
  }

  private static Optional<Promise> promise(OrderRule rule, Order order, PolicyVersion policy) {
    Instant start = rule.start(order);
    if (start == null) {
      return Optional.empty();
    }
    Optional<Target> target = policy.target(rule.kind());
    Optional<Instant> explicit = rule.explicit(order);
    return explicit
        .or(() -> target.map(t -> t.dueAfter(start, order.warehouse())))
        .map(
            due ->
                new Promise(
                    PromiseKey.first(Subject.of(order.key()), rule.kind()),
                    explicit.isPresent() ? Source.STATED : source(policy, target),
                    start,
                    due,
                    target.map(t -> t.warnings(start, due)).orElse(List.of()),
                    null,
                    rule.ends(order)));
  }

  private static Source source(PolicyVersion policy, Optional<Target> target) {
    return target.map(t -> Source.of(policy, t)).orElse(Source.STATED);
  }

  private static SubjectClock clock(
      OrderRule rule, Order order, PolicyVersion policy, Promise promise) {
    if (promise.source().isExplicit()) {
      return new SubjectClock(promise, null, rule.evidence(order));
    }
    Ledger ledger =
        policy
            .target(rule.kind())
            .map(t -> Terms.of(policy.reference(), t, promise.startedAt(), order.warehouse()))
            .map(terms -> Ledger.begun(terms, promise.startedAt(), Cause.of(rule.startedBy())))
            .map(begun -> ended(begun, promise))
            .orElse(null);
    return new SubjectClock(promise, ledger, null);
  }

  private static Ledger ended(Ledger ledger, Promise promise) {
    Instant end = end(promise.ends());
    return end == null ? ledger : ledger.endedAt(end);
  }

  private static @Nullable Instant end(Ends ends) {
    return ends.fulfilledAt() == null ? ends.cancelledAt() : ends.fulfilledAt();
  }
}
