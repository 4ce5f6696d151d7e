package io.steward.slamonitor.amendment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.amendment.Amendments.Reached;
import io.steward.slamonitor.calendar.Calendars;
import io.steward.slamonitor.promise.Rederivation;
import io.steward.slamonitor.promise.Subject;
import io.steward.slamonitor.revision.Revisions;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Carries versions of policies and calendars through to the promises that run already, in bounded
 * steps, one version after the other.
 *
 * <p>Any number of replicas may do so: a step is one transaction that holds the amendment's row, so
 * a replica that dies leaves the step to the others as if it had not been begun. What a step stores
 * is what any later report of the same subjects would derive, so a step repeated, or overtaken by a
 * report, moves nothing twice.
 */
@ApplicationScoped
public class Amending {
  /** As many promises as one step looks at, while the intake of orders waits. */
  static final int STEP = 500;

  private final Pool pool;
  private final Amendments amendments;
  private final Revisions revisions;
  private final Instance<Rederivation> rederivations;
  private final Outbox outbox;
  private final Clock clock;

  Amending(
      Pool pool,
      Amendments amendments,
      Revisions revisions,
      Instance<Rederivation> rederivations,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.amendments = amendments;
    this.revisions = revisions;
    this.rederivations = rederivations;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Takes one step, and answers whether there was any to take. */
  public Uni<Boolean> step() {
    return pool.withTransaction(this::step)
        .invoke(
            stepped -> {
              if (stepped) {
                outbox.wake();
              }
            });
  }

  /** The step in a transaction; one that is rolled back leaves no trace. */
  Uni<Boolean> step(SqlConnection tx) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return amendments
        .occupyUnfinished(tx)
        .chain(
            found ->
                found
                    .map(amendment -> advance(tx, amendment, now).replaceWith(true))
                    .orElseGet(() -> takeUp(tx, now)));
  }

  private Uni<Boolean> takeUp(SqlConnection tx, Instant now) {
    return amendments
        .takeUp(tx, now)
        .call(
            taken ->
                taken ? revisions.changed(tx, Calendars.REVISION) : Uni.createFrom().voidItem());
  }

  private Uni<Void> advance(SqlConnection tx, Amendment amendment, Instant now) {
    return amendments
        .next(tx, amendment, STEP)
        .chain(
            reached ->
                moves(tx, amendment, reached)
                    .chain(
                        moves ->
                            amendments.advance(
                                tx,
                                amendment,
                                looked(reached, moves),
                                reached.isEmpty() ? null : reached.getLast(),
                                Effect.of(moves),
                                reached.size() < STEP ? now : null)));
  }

  private Uni<List<Move>> moves(SqlConnection tx, Amendment amendment, List<Reached> reached) {
    return Multi.createFrom()
        .iterable(rederivations)
        .onItem()
        .transformToUniAndConcatenate(by -> moves(tx, amendment, by, reached))
        .onItem()
        .transformToIterable(moves -> moves)
        .collect()
        .asList();
  }

  private static Uni<List<Move>> moves(
      SqlConnection tx, Amendment amendment, Rederivation by, List<Reached> reached) {
    List<Subject> subjects =
        reached.stream()
            .map(Reached::subject)
            .filter(subject -> subject.type() == by.type())
            .distinct()
            .toList();
    return subjects.isEmpty()
        ? Uni.createFrom().item(List.of())
        : by.rederive(tx, subjects)
            .map(
                derived ->
                    Move.at(amendment.holdsFrom(), derived.promises()).stream()
                        .filter(move -> derived.wasAwaited(move.before()))
                        .toList());
  }

  // A subject's promises move together, so that some are moved before their turn.
  private static long looked(List<Reached> reached, List<Move> moves) {
    Set<UUID> looked = new HashSet<>();
    reached.forEach(r -> looked.add(r.promise()));
    moves.forEach(move -> looked.add(move.before().id()));
    return looked.size();
  }
}
