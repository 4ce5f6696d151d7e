package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Notices the orders that reports have come for, beside the intake. One replica at a time. The
 * slices of time double while little is found behind, so that a monitor that was down catches up.
 * So does one that has learned for the first time: before that there is nothing to forecast with,
 * and nothing is noticed.
 */
@ApplicationScoped
public class Noticing {
  private static final Duration SHORTEST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(6);

  private final Pool pool;
  private final WatchedOrders watched;
  private final CurrentGeneration current;
  private final Clock clock;
  private Duration slice = SHORTEST;

  Noticing(Pool pool, WatchedOrders watched, CurrentGeneration current, Clock clock) {
    this.pool = pool;
    this.watched = watched;
    this.current = current;
    this.clock = clock;
  }

  /** Looks at one slice, and answers whether more is behind it. */
  public Uni<Boolean> notice() {
    return current
        .get()
        .chain(learned -> learned.isEmpty() ? Uni.createFrom().item(false) : look());
  }

  private Uni<Boolean> look() {
    Duration asked = slice;
    long began = clock.millis();
    return pool.withTransaction(tx -> watched.notice(tx, asked, clock.instant()))
        .map(
            looked -> {
              boolean more = looked.compareTo(asked) >= 0;
              slice = more ? next(asked, clock.millis() - began) : SHORTEST;
              return more;
            });
  }

  /** Longer while slices are quick, shorter when one took long. */
  private static Duration next(Duration slice, long millis) {
    Duration next = millis < 500 ? slice.multipliedBy(2) : slice.dividedBy(2);
    return next.compareTo(LONGEST) > 0 ? LONGEST : next.compareTo(SHORTEST) < 0 ? SHORTEST : next;
  }
}
