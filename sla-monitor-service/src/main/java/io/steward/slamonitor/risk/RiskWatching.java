package io.steward.slamonitor.risk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Raises and clears risks. Any number of replicas may watch: one has the turn for a kind, and what
 * is stored and what is said are one transaction, so that each is said once.
 */
@ApplicationScoped
public class RiskWatching {
  private final Pool pool;
  private final Risks risks;
  private final Outbox outbox;
  private final Clock clock;

  RiskWatching(Pool pool, Risks risks, Outbox outbox, Clock clock) {
    this.pool = pool;
    this.risks = risks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Looks once for the risks of one kind. */
  public Uni<Void> watch(RiskDetector detector) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return pool.withTransaction(
            tx ->
                risks
                    .takeTurn(tx, detector.kind())
                    .chain(turn -> turn ? look(tx, detector, now) : Uni.createFrom().voidItem()))
        .invoke(outbox::wake);
  }

  private Uni<Void> look(SqlConnection tx, RiskDetector detector, Instant now) {
    return risks
        .current(tx, detector.kind())
        .chain(
            known ->
                detector
                    .find(tx, now, keys(known))
                    .map(findings -> RiskComparison.of(known, findings))
                    .chain(changes -> store(tx, changes, now)));
  }

  private static Set<RiskKey> keys(List<CurrentRisk> known) {
    return known.stream().map(CurrentRisk::key).collect(Collectors.toSet());
  }

  private Uni<Void> store(SqlConnection tx, List<RiskChange> changes, Instant now) {
    List<DomainEvent> events = new ArrayList<>();
    return Multi.createFrom()
        .iterable(changes)
        .onItem()
        .transformToUniAndConcatenate(change -> store(tx, change, now).invoke(events::addAll))
        .collect()
        .last()
        .chain(() -> outbox.append(tx, events));
  }

  private Uni<List<DomainEvent>> store(SqlConnection tx, RiskChange change, Instant now) {
    return switch (change) {
      case RiskChange.Raised raised ->
          risks
              .raise(tx, raised.finding(), now)
              .map(risk -> List.of(RiskEvent.of(RiskEvent.RAISED, risk, now).toEvent()));
      case RiskChange.Changed changed ->
          risks.change(tx, changed.risk(), changed.finding(), now).replaceWith(List.of());
      case RiskChange.Cleared cleared ->
          risks.clear(tx, cleared.risk(), now).map(risk -> farewell(cleared.risk(), risk, now));
    };
  }

  /** That a handled risk is over was said when a person handled it. */
  private static List<DomainEvent> farewell(CurrentRisk known, Risk risk, Instant now) {
    return known.handled()
        ? List.of()
        : List.of(RiskEvent.of(RiskEvent.CLEARED, risk, now).toEvent());
  }
}
