package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The awaited orders, each with when to forecast it next. */
public interface WatchedOrders {
  /**
   * Looks at the orders that reports have come for since the last time: the awaited ones are due
   * for a forecast at once, the others are watched no longer. Reports are looked at by when they
   * were stored, in slices, and only once no transaction can add to a slice any more.
   *
   * @param slice how much time to look at
   * @return how much of it there was
   */
  Uni<Duration> notice(SqlConnection tx, Duration slice, Instant now);

  /** Locks orders that are due for a forecast; those that another replica has locked are left. */
  Uni<List<OrderStory>> claim(SqlConnection tx, Instant now, int limit);

  /** What waits beside each of the orders now. */
  Uni<Map<OrderStory, Backlog>> backlogs(
      SqlConnection tx, Collection<OrderStory> orders, Instant now);

  /**
   * An order to look at again.
   *
   * @param at when; {@link Instant#MAX} for never
   */
  record Next(OrderStory order, Instant at) {}

  /** Notes when to look at the orders again. */
  Uni<Void> reschedule(SqlConnection tx, List<Next> next);
}
