package io.steward.billing.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** The dispatched orders that a contract covers. */
public interface CoveredOrders {

  /** Has all orders that the contract covers and no invoice carries priced by it. */
  Uni<Void> priceBy(SqlConnection tx, Contract contract);
}
