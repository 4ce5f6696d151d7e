package io.steward.slamonitor.ticket;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.account.Accounts;
import io.steward.slamonitor.account.KnownAccounts;
import io.steward.slamonitor.policy.Policies;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.promise.Announced;
import io.steward.slamonitor.promise.Announcement;
import io.steward.slamonitor.promise.Announcing;
import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.PromiseConfig;
import io.steward.slamonitor.promise.Promises;
import io.steward.slamonitor.promise.Rederivation;
import io.steward.slamonitor.promise.Retracting;
import io.steward.slamonitor.promise.StandingPromise;
import io.steward.slamonitor.promise.StoredPromise;
import io.steward.slamonitor.promise.Subject;
import io.steward.slamonitor.promise.SubjectClock;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Brings the promises of tickets up to date with a batch of events, in one transaction with what
 * there is to say about it. The same batch again changes nothing and says nothing.
 */
@ApplicationScoped
public class TicketTracking implements Rederivation {
  private final Pool pool;
  private final TicketEvents ticketEvents;
  private final Promises promises;
  private final Retracting retracting;
  private final Policies policies;
  private final Accounts accounts;
  private final Outbox outbox;
  private final Announcing announcing;
  private final Clock clock;

  TicketTracking(
      Pool pool,
      TicketEvents ticketEvents,
      Promises promises,
      Retracting retracting,
      Policies policies,
      Accounts accounts,
      Outbox outbox,
      PromiseConfig config,
      Clock clock) {
    this.pool = pool;
    this.ticketEvents = ticketEvents;
    this.promises = promises;
    this.retracting = retracting;
    this.policies = policies;
    this.accounts = accounts;
    this.outbox = outbox;
    this.announcing = new Announcing(config.alertHorizon());
    this.clock = clock;
  }

  /** Takes the events in; they may be of several tickets, in any order, and repeated. */
  public Uni<Void> track(List<TicketEvent> events) {
    return pool.withTransaction(
            tx ->
                ticketEvents
                    .add(tx, events)
                    .chain(all -> update(tx, byTicket(all)))
                    .replaceWithVoid())
        .invoke(outbox::wake);
  }

  @Override
  public Subject.Type type() {
    return Subject.Type.TICKET;
  }

  @Override
  public Uni<Rederived> rederive(SqlConnection tx, Collection<Subject> subjects) {
    return ticketEvents
        .occupy(tx, subjects.stream().map(Subject::reference).toList())
        .chain(all -> update(tx, byTicket(all)));
  }

  private static Map<Subject, List<TicketEvent>> byTicket(List<TicketEvent> events) {
    return events.stream().collect(Collectors.groupingBy(TicketClocks::subject));
  }

  private Uni<Rederived> update(SqlConnection tx, Map<Subject, List<TicketEvent>> tickets) {
    if (tickets.isEmpty()) {
      return Uni.createFrom().item(new Rederived(List.of(), Map.of()));
    }
    Set<String> codes = tickets.keySet().stream().map(Subject::account).collect(Collectors.toSet());
    return Uni.combine()
        .all()
        .unis(
            policies.book(tx),
            accounts.know(tx, codes),
            promises.locked(tx, Subject.Type.TICKET, tickets.keySet()))
        .asTuple()
        .map(
            known ->
                new Rederived(
                    derive(tickets.values(), known.getItem1(), known.getItem2()), known.getItem3()))
        .call(derived -> store(tx, derived.promises(), derived.before()));
  }

  private static List<Promise> derive(
      Collection<List<TicketEvent>> tickets, PolicyBook policies, KnownAccounts accounts) {
    return tickets.stream()
        .flatMap(
            events ->
                TicketClocks.of(events, accounts.traits(events.getFirst().account()), policies)
                    .stream())
        .map(SubjectClock::promise)
        .toList();
  }

  private Uni<Void> store(
      SqlConnection tx, List<Promise> derived, Map<UUID, StoredPromise> stored) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<StandingPromise> fresh = new ArrayList<>();
    List<StandingPromise> changed = new ArrayList<>();
    List<DomainEvent> said = new ArrayList<>();
    for (Promise promise : derived) {
      StoredPromise before = stored.get(promise.id());
      if (before == null || !before.agreesWith(promise)) {
        Announced last = before == null ? Announced.NEVER : before.last();
        (before == null ? fresh : changed).add(StandingPromise.at(promise, last, now));
        announcing.of(promise, OrderTraits.NONE, last, now).stream()
            .map(Announcement::toEvent)
            .forEach(said::add);
      }
    }
    return promises
        .add(tx, fresh)
        .chain(() -> promises.update(tx, changed))
        .chain(() -> retracting.retract(tx, stored, derived, now))
        .chain(() -> outbox.append(tx, said));
  }
}
