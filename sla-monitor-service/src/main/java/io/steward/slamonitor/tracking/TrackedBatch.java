package io.steward.slamonitor.tracking;

import io.steward.platform.event.DomainEvent;
import io.steward.slamonitor.account.KnownAccounts;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.promise.Announced;
import io.steward.slamonitor.promise.Announcement;
import io.steward.slamonitor.promise.Announcing;
import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.StandingPromise;
import io.steward.slamonitor.servicelevel.AccountDay;
import io.steward.slamonitor.servicelevel.MeasuredTimes;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Orders derived anew, with what was known of them before; decides what to store and what to say.
 *
 * @param announced what was last announced of each promise
 * @param before in which periods each order was counted
 * @param now the moment of this decision
 */
record TrackedBatch(
    List<TrackedOrder> orders,
    Map<UUID, Announced> announced,
    Map<OrderKey, MeasuredTimes> before,
    KnownAccounts accounts,
    Instant now) {

  /** The promises that follow. */
  List<Promise> derived() {
    return orders.stream().flatMap(o -> o.promises().stream()).toList();
  }

  /** The promises as they stand now. */
  List<StandingPromise> promises() {
    return derived().stream().map(p -> StandingPromise.at(p, now)).toList();
  }

  /** Everything there is to say. */
  List<DomainEvent> events(Announcing announcing) {
    return Stream.concat(
            discoveries(), orders.stream().flatMap(order -> announcements(order, announcing)))
        .toList();
  }

  /**
   * The days whose figures may have changed: those that counted an order, and those that do now.
   */
  Set<AccountDay> changedDays() {
    Set<AccountDay> days = new LinkedHashSet<>();
    for (TrackedOrder tracked : orders) {
      OrderKey key = tracked.order().key();
      Stream.of(before.getOrDefault(key, MeasuredTimes.NONE), tracked.measuredTimes())
          .flatMap(times -> times.days(accounts.zone(key.account())).stream())
          .forEach(day -> days.add(new AccountDay(key.account(), day)));
    }
    return days;
  }

  private Stream<DomainEvent> discoveries() {
    return accounts.discovered().stream()
        .sorted()
        .map(
            account ->
                orders.stream()
                    .map(o -> o.order().key())
                    .filter(key -> key.account().equals(account))
                    .min(Comparator.naturalOrder())
                    .map(key -> new AccountDiscovered(account, key.order(), now).toEvent()))
        .flatMap(Optional::stream);
  }

  private Stream<DomainEvent> announcements(TrackedOrder tracked, Announcing announcing) {
    Supplier<OrderTraits> traits = () -> OrderTraits.of(tracked.order());
    return tracked.promises().stream()
        .flatMap(p -> announcing.of(p, traits, lastAnnounced(p), now).stream())
        .map(Announcement::toEvent);
  }

  private Announced lastAnnounced(Promise promise) {
    return announced.getOrDefault(promise.id(), Announced.NEVER);
  }
}
