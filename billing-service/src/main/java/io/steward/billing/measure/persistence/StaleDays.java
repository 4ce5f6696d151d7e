package io.steward.billing.measure.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.measure.AccountDay;
import io.steward.billing.persistence.JsonRows;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Days whose measures must be stated again. */
@ApplicationScoped
public class StaleDays {
  private static final String MARK =
      """
      insert into measured_day as d (account, day)
      select distinct account, day
      from jsonb_to_recordset($1::text::jsonb) as r (account text, day date)
      order by account, day
      on conflict (account, day) do update set stale = true
      """;

  private final JsonRows rows;

  StaleDays(JsonRows rows) {
    this.rows = rows;
  }

  /** Marks days; call it last in the transaction that changed something of them. */
  public Uni<Void> mark(SqlConnection tx, Collection<AccountDay> days) {
    return days.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(MARK).execute(Tuple.of(rows.of(List.copyOf(days)))).replaceWithVoid();
  }
}
