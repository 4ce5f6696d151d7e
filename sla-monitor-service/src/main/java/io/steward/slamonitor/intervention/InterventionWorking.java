package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.id.Ids;
import io.steward.platform.outbox.Outbox;
import io.steward.platform.problem.Problems;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What people do with interventions. Every change locks the intervention first, so of two people at
 * once one is second and is told what the first did; every change is audited and announced.
 */
@ApplicationScoped
public class InterventionWorking {
  private final Pool pool;
  private final Interventions interventions;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  InterventionWorking(
      Pool pool, Interventions interventions, Outbox outbox, Audit audit, Clock clock) {
    this.pool = pool;
    this.interventions = interventions;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes it: from now on it is this person's.
   *
   * @throws io.steward.platform.problem.ProblemException 409 {@code taken-already} when another has
   *     taken it; taking it again changes nothing
   */
  public Uni<Intervention> take(UUID id, String by) {
    return change(
        id,
        by,
        "taken",
        (tx, open) -> {
          if (open.isTakenByAnotherThan(by)) {
            throw Problems.conflict(
                "taken-already", open.owner() + " took it at " + open.takenAt() + ".");
          }
          return acting(tx, open, now -> interventions.take(tx, id, by, now));
        });
  }

  /** Gives it to somebody, who has yet to take it. */
  public Uni<Intervention> handOver(UUID id, String by, String to) {
    return change(id, by, "handed over to " + to, (tx, open) -> interventions.handOver(tx, id, to));
  }

  /**
   * Sets a step of the playbook.
   *
   * @throws io.steward.platform.problem.ProblemException 404 when there is no such step
   */
  public Uni<Intervention> step(UUID id, String by, int position, StepState state) {
    return change(
        id,
        by,
        "step " + position + " " + state.word(),
        (tx, open) ->
            acting(
                tx,
                open,
                now ->
                    interventions
                        .step(tx, id, new Step(position, "", state, by, now))
                        .invoke(
                            known -> {
                              if (!known) {
                                throw Problems.notFound("step", String.valueOf(position));
                              }
                            })
                        .replaceWithVoid()));
  }

  /** Asks for priority delivery or a special pickup. */
  public Uni<Intervention> request(
      UUID id, String by, RequestKind kind, Instant dueAt, String words) {
    return change(
        id,
        by,
        kind.word() + " requested",
        (tx, open) ->
            acting(
                tx,
                open,
                now ->
                    interventions.request(
                        tx,
                        id,
                        new SupportRequest(
                            Ids.next(),
                            kind,
                            RequestState.REQUESTED,
                            dueAt,
                            words,
                            by,
                            now,
                            null,
                            null,
                            null))));
  }

  /** Notes what became of a request; it must be one of this intervention. */
  public Uni<Intervention> answer(
      UUID id, SupportRequest asked, String by, RequestState state, @Nullable String words) {
    return change(
        id,
        by,
        asked.kind().word() + " " + state.word(),
        (tx, open) ->
            interventions.request(
                tx,
                id,
                new SupportRequest(
                    asked.id(),
                    asked.kind(),
                    state,
                    asked.dueAt(),
                    asked.words(),
                    asked.askedBy(),
                    asked.askedAt(),
                    by,
                    now(),
                    words)));
  }

  /** Closes it by a person's judgement, before the events decide. */
  public Uni<Intervention> close(UUID id, String by, Outcome outcome, @Nullable String words) {
    return change(
        id,
        by,
        "closed as " + outcome.word(),
        (tx, open) ->
            interventions.close(tx, id, new Intervention.Closing(outcome, by, now(), words)));
  }

  private Uni<Void> acting(SqlConnection tx, Intervention open, Function<Instant, Uni<Void>> deed) {
    Instant now = now();
    return deed.apply(now).chain(() -> interventions.act(tx, open.id(), now));
  }

  private Uni<Intervention> change(
      UUID id, String by, String action, BiFunction<SqlConnection, Intervention, Uni<Void>> deed) {
    return pool.withTransaction(
            tx ->
                lock(tx, id)
                    .invoke(InterventionWorking::requireOpen)
                    .chain(open -> deed.apply(tx, open))
                    .chain(() -> lock(tx, id))
                    .call(changed -> audit.record(tx, entry(changed, by, action)))
                    .call(changed -> announce(tx, changed, by)))
        .invoke(outbox::wake);
  }

  private Uni<Intervention> lock(SqlConnection tx, UUID id) {
    return interventions
        .lock(tx, id)
        .map(found -> found.orElseThrow(() -> Problems.notFound("intervention", id.toString())));
  }

  private Uni<Void> announce(SqlConnection tx, Intervention changed, String by) {
    String type = changed.isClosed() ? InterventionEvent.CLOSED : InterventionEvent.CHANGED;
    return outbox.append(tx, List.of(InterventionEvent.of(type, changed, by, now()).toEvent()));
  }

  private static void requireOpen(Intervention intervention) {
    Intervention.Closing closing = intervention.closing();
    if (closing != null) {
      throw Problems.conflict(
          "intervention-is-closed",
          "%s closed it as %s at %s."
              .formatted(closing.by(), closing.outcome().word(), closing.at()));
    }
  }

  private static Change entry(Intervention changed, String by, String action) {
    return new Change(
        by,
        action,
        "intervention",
        changed.id().toString(),
        null,
        Map.of("state", changed.state(), "owner", String.valueOf(changed.owner())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
