package io.steward.slamonitor.tracking;

import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.account.Accounts;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.Policies;
import io.steward.slamonitor.promise.Announcing;
import io.steward.slamonitor.promise.PromiseConfig;
import io.steward.slamonitor.promise.Promises;
import io.steward.slamonitor.servicelevel.ChangedDays;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Brings orders, promises and measures up to date with a batch of reports, in one transaction with
 * what there is to say about it.
 *
 * <p>The same batch again changes nothing and says nothing: a report that is there already touches
 * no order.
 */
@ApplicationScoped
public class OrderTracking {
  private final Pool pool;
  private final OrderEvents orderEvents;
  private final Orders orders;
  private final Promises promises;
  private final Policies policies;
  private final Accounts accounts;
  private final ChangedDays changedDays;
  private final Outbox outbox;
  private final Announcing announcing;
  private final Clock clock;

  OrderTracking(
      Pool pool,
      OrderEvents orderEvents,
      Orders orders,
      Promises promises,
      Policies policies,
      Accounts accounts,
      ChangedDays changedDays,
      Outbox outbox,
      PromiseConfig config,
      Clock clock) {
    this.pool = pool;
    this.orderEvents = orderEvents;
    this.orders = orders;
    this.promises = promises;
    this.policies = policies;
    this.accounts = accounts;
    this.changedDays = changedDays;
    this.outbox = outbox;
    this.announcing = new Announcing(config.alertHorizon());
    this.clock = clock;
  }

  /**
   * Takes the reports in.
   *
   * @param lanes where the reports came by; an order keeps to one lane
   * @param events in any order, one order as often as it likes
   */
  public Uni<Void> track(Collection<Integer> lanes, List<OrderEvent> events) {
    return pool.withTransaction(
            tx ->
                orderEvents
                    .occupy(tx, lanes)
                    .chain(() -> orderEvents.addNew(tx, events))
                    .chain(added -> update(tx, keys(events, added))))
        .invoke(outbox::wake);
  }

  private static Set<OrderKey> keys(List<OrderEvent> events, Set<String> added) {
    return events.stream()
        .filter(e -> added.contains(e.id()))
        .map(OrderEvent::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Uni<Void> update(SqlConnection tx, Set<OrderKey> keys) {
    return keys.isEmpty()
        ? Uni.createFrom().voidItem()
        : derive(tx, keys).chain(batch -> store(tx, batch));
  }

  private Uni<TrackedBatch> derive(SqlConnection tx, Set<OrderKey> keys) {
    Set<String> codes = keys.stream().map(OrderKey::account).collect(Collectors.toSet());
    // On one connection the five run one after another, but without waiting for each answer.
    return Uni.combine()
        .all()
        .unis(
            orderEvents.orders(tx, keys),
            policies.book(tx, codes),
            promises.announced(tx, keys),
            orders.measuredTimes(tx, keys),
            accounts.know(tx, codes))
        .asTuple()
        .map(
            known ->
                new TrackedBatch(
                    known.getItem1().stream()
                        .map(order -> TrackedOrder.of(order, known.getItem2()))
                        .toList(),
                    known.getItem3(),
                    known.getItem4(),
                    known.getItem5(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  private Uni<Void> store(SqlConnection tx, TrackedBatch batch) {
    return orders
        .store(tx, batch.orders())
        .chain(() -> promises.store(tx, batch.promises()))
        .chain(() -> outbox.append(tx, batch.events(announcing)))
        .chain(() -> changedDays.note(tx, batch.changedDays()));
  }
}
