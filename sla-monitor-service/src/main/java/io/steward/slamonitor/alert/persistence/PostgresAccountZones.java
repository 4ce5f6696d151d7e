package io.steward.slamonitor.alert.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.AccountZones;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Zones from our copy of what account-service tells. */
@ApplicationScoped
class PostgresAccountZones implements AccountZones {
  private final Pool pool;

  PostgresAccountZones(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Map<String, ZoneId>> of(Collection<String> accounts) {
    if (accounts.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return pool.preparedQuery("select code, time_zone from account where code = any($1::text[])")
        .execute(Tuple.tuple().addArrayOfString(accounts.toArray(String[]::new)))
        .map(
            rows -> {
              Map<String, ZoneId> zones = new HashMap<>();
              rows.forEach(
                  row -> zones.put(row.getString("code"), ZoneId.of(row.getString("time_zone"))));
              return zones;
            });
  }
}
