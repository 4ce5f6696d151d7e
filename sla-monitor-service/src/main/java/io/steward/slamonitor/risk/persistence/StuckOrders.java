package io.steward.slamonitor.risk.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.risk.Finding;
import io.steward.slamonitor.risk.Lane;
import io.steward.slamonitor.risk.LearnedNormals;
import io.steward.slamonitor.risk.Normal;
import io.steward.slamonitor.risk.Normals;
import io.steward.slamonitor.risk.RiskConfig;
import io.steward.slamonitor.risk.RiskDetector;
import io.steward.slamonitor.risk.RiskKey;
import io.steward.slamonitor.risk.RiskKind;
import io.steward.slamonitor.risk.Stage;
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
 * Awaited orders of which nothing was heard for longer than is normal for their lane. Reads those
 * older than the shortest normal, account by account, as ranges of one partial index.
 */
@ApplicationScoped
class StuckOrders implements RiskDetector {
  private static final String QUIET =
      """
      select o.* from account a cross join lateral (
        select account, order_ref, warehouse, carrier, region, dispatched_at, last_event_at,
          last_event_type, value_amount, value_currency
        from orders
        where account = a.code and last_event_at < $1 and last_event_at > $2
          and delivered_at is null and cancelled_at is null and returned_at is null
        order by last_event_at limit $3) o
      order by o.last_event_at limit $3
      """;

  private final LearnedNormals learned;
  private final RiskConfig config;

  StuckOrders(LearnedNormals learned, RiskConfig config) {
    this.learned = learned;
    this.config = config;
  }

  @Override
  public RiskKind kind() {
    return RiskKind.STUCK_ORDERS;
  }

  @Override
  public Uni<List<Finding>> find(SqlConnection tx, Instant now, Set<RiskKey> raised) {
    return learned.read(tx).chain(normals -> find(tx, normals, now));
  }

  private Uni<List<Finding>> find(SqlConnection tx, Normals normals, Instant now) {
    Instant youngest = now.minus(normals.shortestOf(Stage.FULFILMENT, Stage.TRANSIT));
    return tx.preparedQuery(QUIET)
        .execute(
            Tuple.of(
                youngest.atOffset(ZoneOffset.UTC),
                now.minus(config.forgetAfter()).atOffset(ZoneOffset.UTC),
                config.mostOrders()))
        .map(rows -> findings(rows, normals, now));
  }

  private static List<Finding> findings(RowSet<Row> rows, Normals normals, Instant now) {
    FindingGroups groups = new FindingGroups();
    for (Row row : rows) {
      Normal normal = normals.of(lane(row));
      Instant heard = StakeRow.time(row, "last_event_at");
      if (heard.plus(normal.longest()).isBefore(now)) {
        String last = "nothing after " + row.getString("last_event_type");
        groups.add(
            new RiskKey(
                RiskKind.STUCK_ORDERS, row.getString("account"), StakeRow.place(row, "warehouse")),
            StakeRow.order(row, heard, last + "; " + normal.words()),
            normal.words());
      }
    }
    return groups.findings(key -> "Orders of " + key.place() + " are stuck");
  }

  private static Lane lane(Row row) {
    return new Lane(
        row.getValue("dispatched_at") == null ? Stage.FULFILMENT : Stage.TRANSIT,
        row.getString("account"),
        row.getString("warehouse"),
        row.getString("carrier"),
        row.getString("region"));
  }
}
