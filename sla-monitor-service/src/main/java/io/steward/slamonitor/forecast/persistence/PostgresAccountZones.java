package io.steward.slamonitor.forecast.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.forecast.AccountZones;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Reads the copy of accounts. */
@ApplicationScoped
class PostgresAccountZones implements AccountZones {
  @Override
  public Uni<ZoneId> of(SqlClient client, String account) {
    return client
        .preparedQuery("select time_zone from account where code = $1")
        .execute(Tuple.of(account))
        .map(
            rows -> {
              RowIterator<Row> row = rows.iterator();
              return row.hasNext() ? ZoneId.of(row.next().getString(0)) : ZoneOffset.UTC;
            });
  }
}
