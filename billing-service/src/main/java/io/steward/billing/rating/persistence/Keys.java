package io.steward.billing.rating.persistence;

import io.steward.billing.rating.ShipmentKey;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;

/** Keys of orders as two parallel arrays for {@code unnest}. */
public final class Keys {
  private Keys() {}

  /** The accounts as $1, the order references as $2. */
  public static Tuple tuple(Collection<ShipmentKey> keys) {
    return Tuple.of(
        keys.stream().map(ShipmentKey::account).toArray(String[]::new),
        keys.stream().map(ShipmentKey::order).toArray(String[]::new));
  }
}
