package io.steward.slamonitor.tracking;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.account.Accounts;
import io.steward.slamonitor.account.KnownAccounts;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.Policies;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.promise.Announcing;
import io.steward.slamonitor.promise.PromiseConfig;
import io.steward.slamonitor.promise.Promises;
import io.steward.slamonitor.promise.Rederivation;
import io.steward.slamonitor.promise.Retracting;
import io.steward.slamonitor.promise.Subject;
import io.steward.slamonitor.servicelevel.ChangedDays;
import io.steward.slamonitor.servicelevel.MeasuredTimes;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings orders, promises and measures up to date with a batch of reports, in one transaction with
 * what there is to say about it.
 *
 * <p>The same batch again changes nothing and says nothing: a report that is there already touches
 * no order.
 */
@ApplicationScoped
public class OrderTracking implements Rederivation {
  private final Pool pool;
  private final OrderEvents orderEvents;
  private final Orders orders;
  private final Promises promises;
  private final Policies policies;
  private final Accounts accounts;
  private final Retracting retracting;
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
      Retracting retracting,
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
    this.retracting = retracting;
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
                    .chain(added -> update(tx, folded(events, added))))
        .invoke(outbox::wake);
  }

  @Override
  public Subject.Type type() {
    return Subject.Type.ORDER;
  }

  @Override
  public Uni<Rederived> rederive(SqlConnection tx, Collection<Subject> subjects) {
    SortedMap<OrderKey, Order> unread = new TreeMap<>();
    subjects.stream()
        .map(subject -> new OrderKey(subject.account(), subject.reference()))
        .forEach(key -> unread.put(key, Order.unknown(key)));
    return orderEvents
        .occupyAll(tx)
        .chain(() -> derive(tx, unread))
        .call(batch -> store(tx, batch))
        .map(batch -> new Rederived(batch.derived(), batch.announced()));
  }

  // Of two reports with one id the first is the one that was stored.
  private static SortedMap<OrderKey, Order> folded(List<OrderEvent> events, Set<String> added) {
    SortedMap<OrderKey, Order> orders = new TreeMap<>();
    Set<String> left = new HashSet<>(added);
    for (OrderEvent event : events) {
      if (left.remove(event.id())) {
        orders.compute(event.key(), (key, o) -> (o == null ? Order.unknown(key) : o).apply(event));
      }
    }
    return orders;
  }

  private Uni<Void> update(SqlConnection tx, SortedMap<OrderKey, Order> reported) {
    return reported.isEmpty()
        ? Uni.createFrom().voidItem()
        : derive(tx, reported).chain(batch -> store(tx, batch));
  }

  private Uni<TrackedBatch> derive(SqlConnection tx, SortedMap<OrderKey, Order> reported) {
    return orders
        .measuredTimes(tx, reported.keySet())
        .chain(before -> derive(tx, reported, before));
  }

  // What there is to know of an order that was not stored before is all in this batch.
  private Uni<TrackedBatch> derive(
      SqlConnection tx, SortedMap<OrderKey, Order> reported, Map<OrderKey, MeasuredTimes> before) {
    Set<String> codes = reported.keySet().stream().map(OrderKey::account).collect(toSet());
    // On one connection the four run one after another, but without waiting for each answer.
    return Uni.combine()
        .all()
        .unis(
            orderEvents.orders(tx, before.keySet()),
            policies.book(tx),
            promises.announced(tx, Subject.Type.ORDER, subjects(before.keySet())),
            accounts.know(tx, codes))
        .asTuple()
        .map(
            known -> {
              known.getItem1().forEach(order -> reported.put(order.key(), order));
              return new TrackedBatch(
                  reported.values().stream()
                      .map(order -> tracked(order, known.getItem4(), known.getItem2()))
                      .toList(),
                  known.getItem3(),
                  before,
                  known.getItem4(),
                  clock.instant().truncatedTo(ChronoUnit.MICROS));
            });
  }

  private static TrackedOrder tracked(Order order, KnownAccounts accounts, PolicyBook policies) {
    return TrackedOrder.of(order, accounts.traits(order.key().account()), policies);
  }

  private static List<Subject> subjects(Set<OrderKey> keys) {
    return keys.stream().map(Subject::of).toList();
  }

  private Uni<Void> store(SqlConnection tx, TrackedBatch batch) {
    return orders
        .store(tx, batch.orders())
        .chain(() -> promises.store(tx, batch.promises()))
        .chain(() -> retracting.retract(tx, batch.announced(), batch.derived(), batch.now()))
        .chain(() -> outbox.append(tx, batch.events(announcing)))
        .chain(() -> changedDays.note(tx, batch.changedDays()));
  }
}
