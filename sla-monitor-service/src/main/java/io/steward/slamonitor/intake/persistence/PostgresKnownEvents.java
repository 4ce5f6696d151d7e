package io.steward.slamonitor.intake.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.intake.KnownEvents;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Looks ids up in the table of reports. */
@ApplicationScoped
class PostgresKnownEvents implements KnownEvents {
  private final Pool pool;

  PostgresKnownEvents(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Set<String>> among(Collection<String> ids) {
    return pool.preparedQuery("select id from order_event where id = any($1)")
        .execute(Tuple.of(ids.toArray(String[]::new)))
        .map(
            rows -> {
              Set<String> known = new HashSet<>();
              rows.forEach(row -> known.add(row.getString(0)));
              return known;
            });
  }
}
