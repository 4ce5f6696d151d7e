package io.steward.slamonitor.threshold;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.servicelevel.DailyTallies;
import io.steward.slamonitor.servicelevel.MeasuredDays;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds accounts against their thresholds: those whose figures changed, and each at its midnight,
 * when the windows move. An account is claimed by one replica at a time and its standings change in
 * the transaction that says so, so each crossing is told once.
 */
@ApplicationScoped
public class ThresholdWatching {
  /** As many accounts as one transaction looks at. */
  public static final int BATCH = 50;

  private final Pool pool;
  private final Thresholds thresholds;
  private final Standings standings;
  private final MeasuredDays measuredDays;
  private final Outbox outbox;
  private final Clock clock;

  ThresholdWatching(
      Pool pool,
      Thresholds thresholds,
      Standings standings,
      MeasuredDays measuredDays,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.thresholds = thresholds;
    this.standings = standings;
    this.measuredDays = measuredDays;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Looks at one batch of accounts, and answers how many there were. */
  public Uni<Integer> watch() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return pool.withTransaction(
            tx ->
                standings
                    .claim(tx, now, BATCH)
                    .chain(
                        zones ->
                            zones.isEmpty()
                                ? Uni.createFrom().item(0)
                                : look(tx, zones, now).replaceWith(zones.size())))
        .invoke(outbox::wake);
  }

  private Uni<Void> look(SqlConnection tx, Map<String, ZoneId> zones, Instant now) {
    List<String> accounts = List.copyOf(zones.keySet());
    LocalDate utc = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return Uni.combine()
        .all()
        .unis(
            thresholds.book(tx),
            thresholds.all(tx),
            standings.of(tx, accounts),
            measuredDays.of(tx, accounts, utc.minusDays(Window.LONGEST), utc.plusDays(1)))
        .asTuple()
        .map(
            known ->
                accounts.stream()
                    .map(
                        account ->
                            new Evaluation(
                                    account,
                                    known.getItem4().getOrDefault(account, DailyTallies.NONE),
                                    LocalDate.ofInstant(now, zones.get(account)),
                                    known.getItem3().getOrDefault(account, List.of()),
                                    now)
                                .against(known.getItem1(), known.getItem2()))
                    .toList())
        .chain(results -> store(tx, results))
        .chain(() -> standings.lookAgain(tx, midnights(zones, now)));
  }

  private Uni<Void> store(SqlConnection tx, List<Evaluation.Result> results) {
    List<Crossing> crossings = flat(results, Evaluation.Result::crossings);
    List<DomainEvent> events = crossings.stream().map(Crossing::toEvent).toList();
    return standings
        .end(tx, flat(results, Evaluation.Result::ended))
        .chain(() -> standings.store(tx, flat(results, Evaluation.Result::standings)))
        .chain(() -> standings.remember(tx, crossings))
        .chain(() -> outbox.append(tx, events));
  }

  private static <T> List<T> flat(
      List<Evaluation.Result> results, Function<Evaluation.Result, List<T>> part) {
    return results.stream().flatMap(result -> part.apply(result).stream()).toList();
  }

  private static Map<String, Instant> midnights(Map<String, ZoneId> zones, Instant now) {
    return zones.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e ->
                    LocalDate.ofInstant(now, e.getValue())
                        .plusDays(1)
                        .atStartOfDay(e.getValue())
                        .toInstant()));
  }
}
