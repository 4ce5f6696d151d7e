package io.steward.billing.rating;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** Whatever depends on the prices of orders. */
public interface PricedOrders {

  /** Told in the transaction that priced the orders; their rows are locked. */
  Uni<Void> priced(SqlConnection tx, List<ShipmentKey> orders);
}
