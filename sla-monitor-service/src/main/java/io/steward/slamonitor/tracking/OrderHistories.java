package io.steward.slamonitor.tracking;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.account.Accounts;
import io.steward.slamonitor.account.KnownAccounts;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.Policies;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.promise.Histories;
import io.steward.slamonitor.promise.Subject;
import io.steward.slamonitor.promise.SubjectClock;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Derives an order's promises again from its reports. */
@ApplicationScoped
class OrderHistories implements Histories {
  private final Pool pool;
  private final OrderEvents events;
  private final Policies policies;
  private final Accounts accounts;

  OrderHistories(Pool pool, OrderEvents events, Policies policies, Accounts accounts) {
    this.pool = pool;
    this.events = events;
    this.policies = policies;
    this.accounts = accounts;
  }

  @Override
  public Subject.Type type() {
    return Subject.Type.ORDER;
  }

  @Override
  public Uni<List<SubjectClock>> clocks(Subject subject) {
    OrderKey key = new OrderKey(subject.account(), subject.reference());
    return pool.withTransaction(
        tx ->
            Uni.combine()
                .all()
                .unis(
                    events.orders(tx, Set.of(key)),
                    accounts.know(tx, Set.of(key.account())),
                    policies.book(tx))
                .asTuple()
                .map(known -> clocks(known.getItem1(), known.getItem2(), known.getItem3())));
  }

  private static List<SubjectClock> clocks(
      List<Order> orders, KnownAccounts accounts, PolicyBook policies) {
    return orders.stream()
        .flatMap(
            order ->
                TrackedOrder.clocks(order, accounts.traits(order.key().account()), policies)
                    .stream())
        .toList();
  }
}
