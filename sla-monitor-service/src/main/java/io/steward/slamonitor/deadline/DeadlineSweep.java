package io.steward.slamonitor.deadline;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.promise.Announcement;
import io.steward.slamonitor.promise.Announcing;
import io.steward.slamonitor.promise.PromiseConfig;
import io.steward.slamonitor.promise.StandingPromise;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Announces risks and breaches when their moment has come.
 *
 * <p>Any number of replicas may sweep at once. New standing and announcement are one transaction: a
 * replica that dies before the commit leaves the promise to the others, one that dies after it has
 * announced.
 */
@ApplicationScoped
public class DeadlineSweep {
  /** As many promises as one transaction settles. */
  public static final int BATCH = 2_000;

  private final Pool pool;
  private final DuePromises duePromises;
  private final DueBacklog backlog;
  private final Outbox outbox;
  private final Announcing announcing;
  private final Clock clock;

  DeadlineSweep(
      Pool pool,
      DuePromises duePromises,
      DueBacklog backlog,
      Outbox outbox,
      PromiseConfig config,
      Clock clock) {
    this.pool = pool;
    this.duePromises = duePromises;
    this.backlog = backlog;
    this.outbox = outbox;
    this.announcing = new Announcing(config.alertHorizon());
    this.clock = clock;
  }

  /**
   * How long until the next promise falls due: zero if one has, and the longest wait when none does
   * within it.
   */
  public Uni<Duration> untilDue(Duration longest) {
    return duePromises
        .next(clock.instant().plus(longest))
        .map(next -> next.map(this::until).orElse(longest));
  }

  private Duration until(Instant due) {
    Duration left = Duration.between(clock.instant(), due);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Settles one batch, and answers how many promises it held. */
  public Uni<Integer> sweep() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return pool.withTransaction(
            tx ->
                duePromises
                    .claim(tx, now, BATCH)
                    .chain(due -> settle(tx, due, now).replaceWith(due.size())))
        .invoke(backlog::swept)
        .invoke(
            settled -> {
              if (settled > 0) {
                outbox.wake();
              }
            });
  }

  private Uni<Void> settle(SqlConnection tx, List<DuePromise> due, Instant now) {
    if (due.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<DomainEvent> events =
        due.stream()
            .flatMap(d -> announcing.of(d.promise(), d.traits(), d.announced(), now).stream())
            .map(Announcement::toEvent)
            .toList();
    return duePromises
        .settle(tx, due.stream().map(d -> StandingPromise.at(d.promise(), now)).toList())
        .chain(() -> outbox.append(tx, events));
  }
}
