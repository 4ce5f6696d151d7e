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
      SqlConnection tx, Map<UUID, Announced> known, Collection<Promise> derived, Instant now) {
    Set<UUID> left = new HashSet<>();
    known.forEach(
        (id, last) -> {
          if (last.standing().isAwaited()) {
            left.add(id);
          }
        });
    derived.forEach(promise -> left.remove(promise.id()));
    return left.isEmpty()
        ? Uni.createFrom().voidItem()
        : promises.find(tx, left).chain(found -> end(tx, found, known, now));
  }

  private Uni<Void> end(
      SqlConnection tx, List<PromiseBoard.Entry> found, Map<UUID, Announced> known, Instant now) {
    List<StandingPromise> ended =
        found.stream().map(e -> StandingPromise.at(e.promise().retracted(), now)).toList();
    List<DomainEvent> said =
        found.stream()
            .flatMap(
                e ->
                    announcing
                        .of(
                            e.promise().retracted(),
                            e.traits(),
                            known.getOrDefault(e.promise().id(), Announced.NEVER),
                            now)
                        .stream())
            .map(Announcement::toEvent)
            .toList();
    return promises.store(tx, ended).chain(() -> outbox.append(tx, said));
  }
}
