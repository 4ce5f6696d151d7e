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
 * Refunds that wait for longer than the account's refunds normally take, or past what the policy
 * promised.
 */
@ApplicationScoped
class RefundBottlenecks implements RiskDetector {
  private static final String WAITING =
      """
      select o.*, p.due_at
      from account a cross join lateral (
        select account, order_ref, refund_requested_at, value_amount, value_currency
        from orders
        where account = a.code and refund_requested_at > $1
          and refund_requested_at is not null and refunded_at is null
        order by refund_requested_at limit $2) o
      left join promise p on p.account = o.account and p.order_ref = o.order_ref
        and p.subject = 'ORDER' and p.kind = 'REFUND' and p.due_at < $3
        and p.standing = 'BREACHED'
      order by o.refund_requested_at limit $2
      """;

  private final LearnedNormals learned;
  private final RiskConfig config;

  RefundBottlenecks(LearnedNormals learned, RiskConfig config) {
    this.learned = learned;
    this.config = config;
  }

  @Override
  public RiskKind kind() {
    return RiskKind.REFUND_BOTTLENECK;
  }

  @Override
  public Uni<List<Finding>> find(SqlConnection tx, Instant now, Set<RiskKey> raised) {
    return learned
        .read(tx)
        .chain(
            normals ->
                tx.preparedQuery(WAITING)
                    .execute(
                        Tuple.of(
                            now.minus(config.forgetAfter()).atOffset(ZoneOffset.UTC),
                            config.mostOrders(),
                            now.atOffset(ZoneOffset.UTC)))
                    .map(rows -> findings(rows, normals, now)));
  }

  private static List<Finding> findings(RowSet<Row> rows, Normals normals, Instant now) {
    FindingGroups groups = new FindingGroups();
    for (Row row : rows) {
      String account = row.getString("account");
      Normal normal = normals.of(new Lane(Stage.REFUND, account, null, null, null));
      Instant asked = StakeRow.time(row, "refund_requested_at");
      Instant due = StakeRow.timeIfAny(row, "due_at");
      if (due != null || asked.plus(normal.longest()).isBefore(now)) {
        String reason = due == null ? normal.words() : "past what the policy promised";
        groups.add(
            new RiskKey(RiskKind.REFUND_BOTTLENECK, account, ""),
            StakeRow.order(row, asked, "refund awaited; " + reason),
            reason);
      }
    }
    return groups.findings(key -> "Refunds wait longer than normal");
  }
}
