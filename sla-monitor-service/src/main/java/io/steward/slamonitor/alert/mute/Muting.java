package io.steward.slamonitor.alert.mute;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.id.Ids;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.Complaints;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets and ends silences, keeps inhibitions; who did what stands in the audit log. */
@ApplicationScoped
public class Muting {
  private final Pool pool;
  private final Silences silences;
  private final Inhibitions inhibitions;
  private final Audit audit;
  private final Clock clock;

  Muting(Pool pool, Silences silences, Inhibitions inhibitions, Audit audit, Clock clock) {
    this.pool = pool;
    this.silences = silences;
    this.inhibitions = inhibitions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Sets a silence. */
  public Uni<Silence> silence(SilenceDraft draft, String author) {
    Complaints complaints = new Complaints();
    Silence silence = new MuteReader(complaints).silence(Ids.next(), draft, author, now());
    complaints.throwIfAny();
    return pool.withTransaction(
            tx ->
                silences
                    .add(tx, silence)
                    .chain(() -> record(tx, author, "set", "silence", silence.id(), null, silence)))
        .replaceWith(silence);
  }

  /** Ends a silence before its time; one that is over stays as it was. */
  public Uni<Silence> end(UUID id, String actor) {
    Instant now = now();
    return pool.withTransaction(
        tx ->
            existing(tx, id)
                .call(() -> silences.end(tx, id, now))
                .chain(
                    before ->
                        existing(tx, id)
                            .call(
                                after ->
                                    record(tx, actor, "ended", "silence", id, before, after))));
  }

  /** Adds an inhibition. */
  public Uni<Inhibition> inhibit(InhibitionDraft draft, String actor) {
    Complaints complaints = new Complaints();
    Inhibition added = new MuteReader(complaints).inhibition(Ids.next(), draft);
    complaints.throwIfAny();
    return pool.withTransaction(
            tx ->
                inhibitions
                    .add(tx, added)
                    .chain(() -> record(tx, actor, "added", "inhibition", added.id(), null, added)))
        .replaceWith(added);
  }

  /** Removes an inhibition. */
  public Uni<Void> removeInhibition(UUID id, String actor) {
    return pool.withTransaction(
        tx ->
            inhibitions
                .delete(tx, id)
                .invoke(
                    found -> {
                      if (!found) {
                        throw Problems.notFound("inhibition", id.toString());
                      }
                    })
                .chain(() -> record(tx, actor, "removed", "inhibition", id, id, null)));
  }

  private Uni<Silence> existing(SqlConnection tx, UUID id) {
    return silences
        .find(tx, id)
        .map(found -> found.orElseThrow(() -> Problems.notFound("silence", id.toString())));
  }

  private Uni<Void> record(
      SqlConnection tx,
      String actor,
      String action,
      String what,
      UUID id,
      @Nullable Object before,
      @Nullable Object after) {
    return audit.record(tx, new Change(actor, action, what, id.toString(), before, after));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
