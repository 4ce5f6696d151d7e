package io.steward.slamonitor.responsibility;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.id.Ids;
import io.steward.platform.outbox.Outbox;
import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Registers events of force majeure; misses that nobody decided on are looked at anew at once. */
@ApplicationScoped
public class ForceMajeureKeeping {
  private final Pool pool;
  private final ForceMajeures forceMajeures;
  private final Responsibilities responsibilities;
  private final Attributing attributing;
  private final Audit audit;
  private final Outbox outbox;
  private final Clock clock;

  ForceMajeureKeeping(
      Pool pool,
      ForceMajeures forceMajeures,
      Responsibilities responsibilities,
      Attributing attributing,
      Audit audit,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.forceMajeures = forceMajeures;
    this.responsibilities = responsibilities;
    this.attributing = attributing;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Those that hold, the latest first. */
  public Uni<List<ForceMajeure>> all() {
    return forceMajeures.all(pool);
  }

  /** Registers an event. */
  public Uni<ForceMajeure> declare(ForceMajeureDraft draft, String actor) {
    List<FieldError> errors = draft.errors();
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
    ForceMajeure event = draft.toEvent(Ids.next(), actor, now());
    return pool.withTransaction(
            tx ->
                forceMajeures
                    .add(tx, event)
                    .chain(() -> record(tx, "declared", actor, event))
                    .chain(() -> lookAnew(tx, event)))
        .invoke(outbox::wake)
        .replaceWith(event);
  }

  /** Takes an event back, as if it had never been registered. */
  public Uni<Void> withdraw(UUID id, String actor) {
    return pool.withTransaction(
            tx ->
                forceMajeures
                    .find(tx, id)
                    .map(
                        found ->
                            found.orElseThrow(
                                () -> Problems.notFound("event of force majeure", id.toString())))
                    .chain(
                        event ->
                            forceMajeures
                                .withdraw(tx, id, now())
                                .chain(() -> record(tx, "withdrawn", actor, event))
                                .chain(() -> lookAnew(tx, event))))
        .invoke(outbox::wake);
  }

  private Uni<Void> lookAnew(SqlConnection tx, ForceMajeure event) {
    return responsibilities
        .undecidedWithin(tx, event)
        .chain(
            misses ->
                misses.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : attributing.attribute(tx, new HashSet<>(misses)));
  }

  private Uni<Void> record(SqlConnection tx, String action, String actor, ForceMajeure event) {
    boolean declared = action.equals("declared");
    return audit.record(
        tx,
        new Change(
            actor,
            action,
            "force-majeure",
            event.id().toString(),
            declared ? null : event,
            declared ? event : null));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
