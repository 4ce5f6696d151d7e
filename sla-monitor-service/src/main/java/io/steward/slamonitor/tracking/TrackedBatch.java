package io.steward.slamonitor.tracking;

import io.steward.platform.event.DomainEvent;
import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.account.KnownAccounts;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.promise.Announced;
import io.steward.slamonitor.promise.Announcement;
import io.steward.slamonitor.promise.Announcing;
import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.StandingPromise;
import io.steward.slamonitor.promise.StoredPromise;
import io.steward.slamonitor.servicelevel.AccountDay;
import io.steward.slamonitor.servicelevel.MeasuredTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Orders derived anew, with what was known of them before; decides what to store and what to say. A
 * promise that was derived as it is stored is left alone.
 *
 * @param added the orders that are not stored yet
 * @param known the orders that are stored
 * @param changes the promises to write
 * @param before in which periods each known order was counted
 * @param stored the promises as they were stored
 * @param now the moment of this decision
 */
record TrackedBatch(
    List<TrackedOrder> added,
    List<TrackedOrder> known,
    List<Change> changes,
    Map<OrderKey, MeasuredTimes> before,
    Map<UUID, StoredPromise> stored,
    KnownAccounts accounts,
    Instant now) {

  /** A promise that is not stored yet, or stored otherwise. */
  record Change(Promise promise, TrackedOrder order, boolean isNew) {}

  static TrackedBatch of(
      Collection<Order> orders, KnownOrders known, KnownAccounts accounts, Instant now) {
    List<TrackedOrder> added = new ArrayList<>();
    List<TrackedOrder> updated = new ArrayList<>();
    List<Change> changes = new ArrayList<>(2 * orders.size());
    for (Order order : orders) {
      AccountTraits account = accounts.traits(order.key().account());
      TrackedOrder one = TrackedOrder.of(order, account, known.policies());
      (known.before().containsKey(order.key()) ? updated : added).add(one);
      for (Promise promise : one.promises()) {
        StoredPromise before = known.promises().get(promise.id());
        if (before == null || !before.agreesWith(promise)) {
          changes.add(new Change(promise, one, before == null));
        }
      }
    }
    return new TrackedBatch(
        added, updated, changes, known.before(), known.promises(), accounts, now);
  }

  /** The promises that follow. */
  List<Promise> derived() {
    List<Promise> derived = new ArrayList<>(2 * (added.size() + known.size()));
    orders().forEach(order -> derived.addAll(order.promises()));
    return derived;
  }

  /** The promises that are not stored yet, as they stand now. */
  List<StandingPromise> newPromises() {
    return changes.stream()
        .filter(Change::isNew)
        .map(change -> StandingPromise.at(change.promise(), now))
        .toList();
  }

  /** The promises that are stored otherwise, as they stand now. */
  List<StandingPromise> changedPromises() {
    return changes.stream()
        .filter(change -> !change.isNew())
        .map(change -> StandingPromise.at(change.promise(), now))
        .toList();
  }

  /**
   * Everything there is to say.
   *
   * @param last what was last announced of the changed promises
   */
  List<DomainEvent> events(Announcing announcing, Map<UUID, Announced> last) {
    return Stream.concat(
            discoveries(),
            changes.stream().flatMap(change -> announcements(change, announcing, last)))
        .toList();
  }

  /**
   * The days whose figures may have changed: those that counted an order, and those that do now.
   */
  Set<AccountDay> changedDays() {
    Set<AccountDay> days = new LinkedHashSet<>();
    Set<LocalDate> local = new HashSet<>();
    for (TrackedOrder order : added) {
      addDays(order, MeasuredTimes.NONE, local, days);
    }
    for (TrackedOrder order : known) {
      addDays(order, before.getOrDefault(order.order().key(), MeasuredTimes.NONE), local, days);
    }
    return days;
  }

  // The set of local days is the caller's, to be used again for every order.
  private void addDays(
      TrackedOrder tracked, MeasuredTimes then, Set<LocalDate> local, Set<AccountDay> days) {
    String account = tracked.order().key().account();
    ZoneId zone = accounts.zone(account);
    MeasuredTimes times = tracked.measuredTimes();
    times.addDays(zone, local);
    if (!then.equals(times)) {
      then.addDays(zone, local);
    }
    local.forEach(day -> days.add(new AccountDay(account, day)));
    local.clear();
  }

  private Stream<TrackedOrder> orders() {
    return Stream.concat(added.stream(), known.stream());
  }

  private Stream<DomainEvent> discoveries() {
    return accounts.discovered().stream()
        .sorted()
        .map(
            account ->
                orders()
                    .map(o -> o.order().key())
                    .filter(key -> key.account().equals(account))
                    .min(Comparator.naturalOrder())
                    .map(key -> new AccountDiscovered(account, key.order(), now).toEvent()))
        .flatMap(Optional::stream);
  }

  private Stream<DomainEvent> announcements(
      Change change, Announcing announcing, Map<UUID, Announced> last) {
    Promise promise = change.promise();
    return announcing
        .of(
            promise,
            () -> OrderTraits.of(change.order().order()),
            last.getOrDefault(promise.id(), Announced.NEVER),
            now)
        .stream()
        .map(Announcement::toEvent);
  }
}
