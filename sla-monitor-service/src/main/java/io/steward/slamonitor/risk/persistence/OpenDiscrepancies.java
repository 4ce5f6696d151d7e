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

/**
 * Discrepancies that are not settled: the order was neither cancelled nor returned nor refunded,
 * and nobody has handled it.
 */
@ApplicationScoped
class OpenDiscrepancies implements RiskDetector {
  private static final String OPEN =
      """
      select o.account, o.order_ref, o.discrepancy, o.value_amount, o.value_currency,
        (select max(e.occurred_at) from order_event e
         where e.account = o.account and e.order_ref = o.order_ref
           and e.type = 'order.discrepancy-reported') as reported_at
      from account a cross join lateral (
        select * from orders
        where account = a.code and discrepancy is not null and last_event_at > $1
          and cancelled_at is null and returned_at is null and refunded_at is null
        order by last_event_at limit $2) o
      order by reported_at limit $2
      """;

  private final RiskConfig config;

  OpenDiscrepancies(RiskConfig config) {
    this.config = config;
  }

  @Override
  public RiskKind kind() {
    return RiskKind.DISCREPANCIES;
  }

  @Override
  public Uni<List<Finding>> find(SqlConnection tx, Instant now, Set<RiskKey> raised) {
    return tx.preparedQuery(OPEN)
        .execute(
            Tuple.of(now.minus(config.forgetAfter()).atOffset(ZoneOffset.UTC), config.mostOrders()))
        .map(OpenDiscrepancies::findings);
  }

  private static List<Finding> findings(RowSet<Row> rows) {
    FindingGroups groups = new FindingGroups();
    for (Row row : rows) {
      String reason = "reported " + row.getString("discrepancy") + " and not settled";
      groups.add(
          new RiskKey(
              RiskKind.DISCREPANCIES, row.getString("account"), row.getString("discrepancy")),
          StakeRow.order(row, StakeRow.time(row, "reported_at"), reason),
          reason);
    }
    return groups.findings(key -> "Open discrepancies: " + key.place());
  }
}
