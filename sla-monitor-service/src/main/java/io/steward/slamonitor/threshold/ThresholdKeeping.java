package io.steward.slamonitor.threshold;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.id.Ids;
import io.steward.platform.problem.Problems;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes thresholds; each change is audited and counts at once. */
@ApplicationScoped
public class ThresholdKeeping {
  private final Pool pool;
  private final Thresholds thresholds;
  private final Standings standings;
  private final Audit audit;
  private final Clock clock;

  ThresholdKeeping(
      Pool pool, Thresholds thresholds, Standings standings, Audit audit, Clock clock) {
    this.pool = pool;
    this.thresholds = thresholds;
    this.standings = standings;
    this.audit = audit;
    this.clock = clock;
  }

  /** All thresholds in force. */
  public Uni<ThresholdBook> book() {
    return thresholds.book(pool);
  }

  /** The threshold, or a 404 problem. */
  public Uni<Threshold> get(UUID id) {
    return pool.withConnection(connection -> existing(connection, id));
  }

  /**
   * Adds a threshold.
   *
   * @throws io.steward.platform.problem.ProblemException 400 for limits that can never be crossed
   *     or never clear, 409 where measure, account and window have one
   */
  public Uni<Threshold> add(ThresholdDraft draft, String actor) {
    Threshold threshold = read(Ids.next(), draft, actor);
    return pool.withTransaction(tx -> save(tx, null, threshold));
  }

  /** Replaces a threshold; how accounts stand carries over and is looked at anew. */
  public Uni<Threshold> change(UUID id, ThresholdDraft draft, String actor) {
    return pool.withTransaction(
        tx -> existing(tx, id).chain(before -> save(tx, before, read(id, draft, actor))));
  }

  /** Removes a threshold; accounts beyond it count as recovered. */
  public Uni<Void> remove(UUID id, String actor) {
    Instant now = now();
    return pool.withTransaction(
        tx ->
            existing(tx, id)
                .chain(
                    before ->
                        thresholds
                            .remove(tx, id, now)
                            .chain(() -> record(tx, "removed", actor, before, null))
                            .chain(() -> standings.lookAtAllSoon(tx, before.account(), now))));
  }

  private Uni<Threshold> save(SqlConnection tx, @Nullable Threshold before, Threshold after) {
    return thresholds
        .book(tx)
        .invoke(book -> refuseSecond(book, after))
        .chain(() -> thresholds.save(tx, after))
        .chain(
            () ->
                record(tx, before == null ? "added" : "changed", after.changedBy(), before, after))
        // A threshold that moves to another account leaves the old one, so all are looked at.
        .chain(
            () ->
                standings.lookAtAllSoon(
                    tx,
                    before == null || Objects.equals(before.account(), after.account())
                        ? after.account()
                        : null,
                    now()))
        .replaceWith(after);
  }

  private static void refuseSecond(ThresholdBook book, Threshold threshold) {
    book.thresholds().stream()
        .filter(other -> !other.id().equals(threshold.id()))
        .filter(other -> Objects.equals(other.account(), threshold.account()))
        .filter(threshold::isAboutTheSameAs)
        .findFirst()
        .ifPresent(
            other -> {
              throw Problems.conflict(
                  "threshold-exists",
                  "There is a threshold of this measure, account and window already: "
                      + other.id());
            });
  }

  private Uni<Threshold> existing(SqlConnection connection, UUID id) {
    return thresholds
        .find(connection, id)
        .map(found -> found.orElseThrow(() -> Problems.notFound("threshold", id.toString())));
  }

  private Uni<Void> record(
      SqlConnection tx,
      String action,
      String actor,
      @Nullable Threshold before,
      @Nullable Threshold after) {
    UUID id = Objects.requireNonNull(after == null ? before : after).id();
    return audit.record(tx, new Change(actor, action, "threshold", id.toString(), before, after));
  }

  private Threshold read(UUID id, ThresholdDraft draft, String actor) {
    ThresholdReader reader = new ThresholdReader();
    Threshold threshold = reader.read(id, draft, actor, now());
    if (!reader.errors().isEmpty()) {
      throw Problems.invalid(reader.errors());
    }
    return threshold;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
