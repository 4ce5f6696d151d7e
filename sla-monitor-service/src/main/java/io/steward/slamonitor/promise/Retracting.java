package io.steward.slamonitor.promise;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Ends promises that were made and no longer follow from what happened. A report that comes late
 * may tell that a promise had ended before other terms took over; what took over was then never
 * promised, and is cancelled as of its start.
 */
@ApplicationScoped
public class Retracting {
  private final Promises promises;
  private final Outbox outbox;
  private final Announcing announcing;

  Retracting(Promises promises, Outbox outbox, PromiseConfig config) {
    this.promises = promises;
    this.outbox = outbox;
    this.announcing = new Announcing(config.alertHorizon());
  }

  /**
   * Ends those of the known promises that are awaited and not among the derived.
   *
   * @param known all that were stored of the subjects
   */
  public Uni<Void> retract(
      SqlConnection tx, Map<UUID, StoredPromise> known, Collection<Promise> derived, Instant now) {
    Set<UUID> left = new HashSet<>();
    known.forEach(
        (id, stored) -> {
          if (stored.last().standing().isAwaited()) {
            left.add(id);
          }
        });
    derived.forEach(promise -> left.remove(promise.id()));
    return left.isEmpty()
        ? Uni.createFrom().voidItem()
        : promises.find(tx, left).chain(found -> end(tx, found, now));
  }

  private Uni<Void> end(SqlConnection tx, List<PromiseBoard.Entry> found, Instant now) {
    List<StandingPromise> ended =
        found.stream().map(e -> StandingPromise.at(e.promise().retracted(), now)).toList();
    return promises
        .update(tx, ended)
        .chain(
            before ->
                outbox.append(
                    tx, found.stream().flatMap(e -> announcements(e, before, now)).toList()));
  }

  private Stream<DomainEvent> announcements(
      PromiseBoard.Entry ended, Map<UUID, Announced> before, Instant now) {
    Promise promise = ended.promise().retracted();
    Announced last = before.getOrDefault(promise.id(), Announced.NEVER);
    return announcing.of(promise, ended.traits(), last, now).stream().map(Announcement::toEvent);
  }
}
