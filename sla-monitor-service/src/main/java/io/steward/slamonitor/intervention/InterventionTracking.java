package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.inbox.Inbox;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.intervention.Signal.Opener;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets events open, decide and close interventions; a batch is one transaction. */
@ApplicationScoped
public class InterventionTracking {
  private static final String CONSUMER = "interventions";

  private final Pool pool;
  private final Interventions interventions;
  private final InterventionOpening opening;
  private final Inbox inbox;
  private final Outbox outbox;
  private final Clock clock;

  InterventionTracking(
      Pool pool,
      Interventions interventions,
      InterventionOpening opening,
      Inbox inbox,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.interventions = interventions;
    this.opening = opening;
    this.inbox = inbox;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Takes signals in the order in which they were said; repeated ones change nothing. */
  public Uni<Void> take(List<Signal> signals) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return pool.withTransaction(
            tx ->
                fresh(tx, only(Opener.class, signals))
                    .chain(openers -> open(tx, openers, now))
                    .chain(() -> decide(tx, only(Signal.Decided.class, signals), now))
                    .chain(() -> clear(tx, only(Signal.RiskCleared.class, signals), now)))
        .invoke(outbox::wake);
  }

  private Uni<List<Opener>> fresh(SqlConnection tx, List<Opener> openers) {
    if (openers.isEmpty()) {
      return Uni.createFrom().item(openers);
    }
    return inbox
        .firstTimers(tx, CONSUMER, openers.stream().map(Opener::eventId).toList())
        .map(ids -> openers.stream().filter(o -> ids.contains(o.eventId())).toList());
  }

  private Uni<Void> open(SqlConnection tx, List<Opener> openers, Instant now) {
    return interventions
        .remember(tx, only(Signal.AtRisk.class, openers))
        .chain(() -> opening.byRule(tx, Burst.of(openers), now));
  }

  private Uni<Void> decide(SqlConnection tx, List<Signal.Decided> decided, Instant now) {
    return decided.isEmpty()
        ? Uni.createFrom().voidItem()
        : interventions
            .decide(tx, decided, now)
            .chain(ended -> sequentially(sorted(ended), id -> closeIfDecided(tx, id, now)));
  }

  private Uni<Void> closeIfDecided(SqlConnection tx, UUID id, Instant now) {
    return interventions
        .lock(tx, id)
        .chain(
            found ->
                found
                    .filter(intervention -> !intervention.isClosed())
                    .flatMap(Intervention::decided)
                    .map(outcome -> close(tx, id, outcome, now))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  /** With its risk gone, what people did has helped; where nobody did anything there was none. */
  private Uni<Void> clear(SqlConnection tx, List<Signal.RiskCleared> cleared, Instant now) {
    if (cleared.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Set<UUID> risks = cleared.stream().map(Signal.RiskCleared::risk).collect(Collectors.toSet());
    return interventions
        .answering(tx, risks)
        .chain(ids -> sequentially(sorted(ids), id -> closeWithItsRisk(tx, id, now)));
  }

  private Uni<Void> closeWithItsRisk(SqlConnection tx, UUID id, Instant now) {
    return interventions
        .lock(tx, id)
        .chain(
            found ->
                found
                    .filter(intervention -> !intervention.isClosed())
                    .map(open -> Outcome.of(1, open.tally().breached(), open.actedAt() != null))
                    .map(outcome -> close(tx, id, outcome, now))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  private Uni<Void> close(SqlConnection tx, UUID id, Outcome outcome, Instant now) {
    return interventions
        .close(tx, id, new Intervention.Closing(outcome, Intervention.BY_RULE, now, null))
        .chain(() -> interventions.lock(tx, id))
        .chain(closed -> outbox.append(tx, List.of(closed(closed.orElseThrow(), now))));
  }

  private static DomainEvent closed(Intervention intervention, Instant now) {
    return InterventionEvent.of(InterventionEvent.CLOSED, intervention, Intervention.BY_RULE, now)
        .toEvent();
  }

  /** In one order, so that two batches that touch the same ones do not wait crosswise. */
  private static List<UUID> sorted(List<UUID> ids) {
    return List.copyOf(new TreeSet<>(ids));
  }

  private static <T> Uni<Void> sequentially(List<T> items, Function<T, Uni<Void>> work) {
    return Multi.createFrom()
        .iterable(items)
        .onItem()
        .transformToUniAndConcatenate(item -> work.apply(item))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static <T> List<T> only(Class<T> type, List<? extends Signal> signals) {
    return signals.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
