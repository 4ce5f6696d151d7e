package io.steward.slamonitor.responsibility;

import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.promise.PromiseConfig;
import io.steward.slamonitor.servicelevel.AccountMoment;
import io.steward.slamonitor.servicelevel.ChangedDays;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at misses and proposes who answers for them. The same misses again change nothing and say
 * nothing, so it may be asked as often as anybody likes.
 */
@ApplicationScoped
public class Attributing {
  private final Pool pool;
  private final Responsibilities responsibilities;
  private final ForceMajeures forceMajeures;
  private final ChangedDays changedDays;
  private final Outbox outbox;
  private final Duration horizon;
  private final Clock clock;

  Attributing(
      Pool pool,
      Responsibilities responsibilities,
      ForceMajeures forceMajeures,
      ChangedDays changedDays,
      Outbox outbox,
      PromiseConfig config,
      Clock clock) {
    this.pool = pool;
    this.responsibilities = responsibilities;
    this.forceMajeures = forceMajeures;
    this.changedDays = changedDays;
    this.outbox = outbox;
    this.horizon = config.alertHorizon();
    this.clock = clock;
  }

  /** Brings what is proposed for these promises up to date with the evidence. */
  public Uni<Void> attribute(Collection<Miss> misses) {
    return misses.isEmpty()
        ? Uni.createFrom().voidItem()
        : pool.withTransaction(tx -> attribute(tx, new HashSet<>(misses))).invoke(outbox::wake);
  }

  Uni<Void> attribute(SqlConnection tx, Set<Miss> misses) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return Uni.combine()
        .all()
        .unis(
            responsibilities.evidence(tx, misses),
            responsibilities.of(tx, misses),
            forceMajeures.all(tx))
        .asTuple()
        .chain(
            known ->
                store(
                    tx,
                    misses,
                    proposals(known.getItem1(), known.getItem2(), known.getItem3(), now),
                    known.getItem2(),
                    now));
  }

  private static List<Responsibility> proposals(
      List<Evidence> evidence,
      Map<Miss, Responsibility> known,
      List<ForceMajeure> registered,
      Instant now) {
    return evidence.stream()
        .filter(e -> e.isMissed(now))
        .map(
            e -> {
              Proposal proposal = Attribution.propose(e, registered);
              Responsibility before = known.get(e.miss());
              return before == null
                  ? new Responsibility(e.miss(), e.dueAt(), proposal, null)
                  : before.proposing(e.dueAt(), proposal);
            })
        .toList();
  }

  private Uni<Void> store(
      SqlConnection tx,
      Set<Miss> misses,
      List<Responsibility> missed,
      Map<Miss, Responsibility> known,
      Instant now) {
    List<Responsibility> changed =
        missed.stream().filter(r -> !r.equals(known.get(r.miss()))).toList();
    Set<Miss> none = new HashSet<>(misses);
    missed.forEach(r -> none.remove(r.miss()));
    List<AccountMoment> moments =
        Stream.concat(missed.stream(), none.stream().map(known::get).filter(Objects::nonNull))
            .filter(r -> isRecent(r, now) || isExcluded(r) || isExcluded(known.get(r.miss())))
            .map(Attributing::moment)
            .toList();
    return responsibilities
        .store(tx, changed)
        .chain(() -> responsibilities.remove(tx, none))
        .chain(
            () ->
                outbox.append(
                    tx,
                    changed.stream()
                        .filter(r -> isRecent(r, now) && isNews(r, known.get(r.miss())))
                        .map(r -> ResponsibilityAssigned.of(r, now).toEvent())
                        .toList()))
        .chain(() -> changedDays.noteMoments(tx, moments));
  }

  /** Another proposal beneath a decision changes nothing that anybody acts on. */
  private static boolean isNews(Responsibility after, @Nullable Responsibility before) {
    return before == null
        || after.party() != before.party()
        || !after.reason().equals(before.reason());
  }

  /**
   * Whether a miss is one that somebody may act on, or that time alone has brought about: such a
   * day counts otherwise from now on. Nobody waits for what is proposed about history (ADR 0019).
   */
  private boolean isRecent(Responsibility responsibility, Instant now) {
    return !responsibility.missedAt().plus(horizon).isBefore(now);
  }

  private static boolean isExcluded(@Nullable Responsibility responsibility) {
    return responsibility != null && responsibility.excludedAs() != null;
  }

  private static AccountMoment moment(Responsibility responsibility) {
    return new AccountMoment(responsibility.miss().order().account(), responsibility.missedAt());
  }
}
