package io.steward.slamonitor.tracking;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderKey;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;

/** All reports that were ever taken, each once. */
public interface OrderEvents {
  /**
   * Makes others that work on the same lanes wait until this transaction ends. An order is always
   * on the same lane, so two transactions never derive one order side by side.
   */
  Uni<Void> occupy(SqlConnection tx, Collection<Integer> lanes);

  /** Makes all who work on any lane wait until this transaction ends, and waits for them first. */
  Uni<Void> occupyAll(SqlConnection tx);

  /**
   * Adds the reports, and answers them: of two with one id the first of the batch. Fails, and the
   * transaction with it, when one of the ids was stored before; that is cheaper than to look.
   */
  Uni<List<OrderEvent>> addAll(SqlConnection tx, List<OrderEvent> events);

  /**
   * Adds the reports that are not there yet, and answers them: of two with one id the first of the
   * batch, and none whose id was stored before.
   */
  Uni<List<OrderEvent>> addNew(SqlConnection tx, List<OrderEvent> events);

  /** The orders as all their stored reports tell them. */
  Uni<List<Order>> orders(SqlConnection tx, Collection<OrderKey> keys);
}
