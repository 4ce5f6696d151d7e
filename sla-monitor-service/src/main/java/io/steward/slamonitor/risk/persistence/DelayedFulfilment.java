package io.steward.slamonitor.risk.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.risk.Finding;
import io.steward.slamonitor.risk.RiskConfig;
import io.steward.slamonitor.risk.RiskDetector;
import io.steward.slamonitor.risk.RiskKey;
import io.steward.slamonitor.risk.RiskKind;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Orders whose dispatch promise is broken and which are still awaited, by warehouse. */
@ApplicationScoped
class DelayedFulfilment implements RiskDetector {
  private static final String LATE =
      """
      select o.account, o.order_ref, o.warehouse, o.value_amount, o.value_currency, p.due_at
      from promise p join orders o using (account, order_ref)
      where p.standing = 'BREACHED' and p.subject = 'ORDER' and p.kind = 'DISPATCH'
        and p.due_at > $1 and p.due_at <= $2
      order by p.due_at limit $3
      """;

  private static final String REASON = "past the dispatch promise and not dispatched";

  private final RiskConfig config;

  DelayedFulfilment(RiskConfig config) {
    this.config = config;
  }

  @Override
  public RiskKind kind() {
    return RiskKind.DELAYED_FULFILMENT;
  }

  @Override
  public Uni<List<Finding>> find(SqlConnection tx, Instant now, Set<RiskKey> raised) {
    return tx.preparedQuery(LATE)
        .execute(
            Tuple.of(
                now.minus(config.forgetAfter()).atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                config.mostOrders()))
        .map(DelayedFulfilment::findings);
  }

  private static List<Finding> findings(RowSet<Row> rows) {
    FindingGroups groups = new FindingGroups();
    for (Row row : rows) {
      groups.add(
          new RiskKey(
              RiskKind.DELAYED_FULFILMENT,
              row.getString("account"),
              StakeRow.place(row, "warehouse")),
          StakeRow.order(row, StakeRow.time(row, "due_at"), REASON),
          REASON);
    }
    return groups.findings(key -> "Late orders still lie in " + key.place());
  }
}
