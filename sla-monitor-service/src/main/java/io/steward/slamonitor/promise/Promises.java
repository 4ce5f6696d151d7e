package io.steward.slamonitor.promise;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.order.OrderKey;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored promises. */
public interface Promises {
  /**
   * Locks the promises of these orders, and answers by promise id how each stood when it was last
   * announced. A promise that is not stored yet is absent.
   */
  Uni<Map<UUID, Standing>> announced(SqlConnection tx, Collection<OrderKey> orders);

  /** Stores the promises with how they stand. */
  Uni<Void> store(SqlConnection tx, List<StandingPromise> promises);
}
