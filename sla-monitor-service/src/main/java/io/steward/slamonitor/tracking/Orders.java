package io.steward.slamonitor.tracking;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.servicelevel.MeasuredTimes;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;

/** The orders as they were last derived. */
public interface Orders {
  /**
   * In which periods the stored orders are counted, in the order of their keys; an order of which
   * nothing was reported before this transaction is absent.
   */
  Uni<SequencedMap<OrderKey, MeasuredTimes>> measuredTimes(
      SqlConnection tx, SortedSet<OrderKey> keys);

  /** Stores orders that are not stored yet. */
  Uni<Void> add(SqlConnection tx, List<TrackedOrder> orders);

  /** Stores orders anew. */
  Uni<Void> update(SqlConnection tx, List<TrackedOrder> orders);
}
