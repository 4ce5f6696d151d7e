package io.steward.slamonitor.risk.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.risk.BacklogOutlook;
import io.steward.slamonitor.risk.Finding;
import io.steward.slamonitor.risk.OrderAtStake;
import io.steward.slamonitor.risk.Pace;
import io.steward.slamonitor.risk.RiskConfig;
import io.steward.slamonitor.risk.RiskDetector;
import io.steward.slamonitor.risk.RiskKey;
import io.steward.slamonitor.risk.RiskKind;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Warehouses that will not dispatch in time what is due within the horizon. A dispatch promise is
 * due at the cut-off or closing that its policy's calendar gives, so the due times are the limit.
 */
@ApplicationScoped
class WarehouseBacklogs implements RiskDetector {
  private static final String DUE =
      """
      select o.account, o.order_ref, o.warehouse, o.value_amount, o.value_currency, p.due_at
      from promise p join orders o using (account, order_ref)
      where p.standing in ('OPEN', 'AT_RISK') and p.subject = 'ORDER' and p.kind = 'DISPATCH'
        and p.due_at > $1 and p.due_at <= $2 and o.warehouse is not null
      order by p.due_at limit $3
      """;

  private static final String PACE =
      """
      select d.warehouse, count(*) filter (where d.dispatched_at > $3) as lately,
        count(*) as day, count(distinct date_trunc('hour', d.dispatched_at)) as hours
      from account a cross join lateral (
        select warehouse, dispatched_at from orders
        where account = a.code and dispatched_at > $1 and dispatched_at <= $2 offset 0) d
      where d.warehouse is not null group by d.warehouse
      """;

  private final RiskConfig config;

  WarehouseBacklogs(RiskConfig config) {
    this.config = config;
  }

  @Override
  public RiskKind kind() {
    return RiskKind.WAREHOUSE_BACKLOG;
  }

  @Override
  public Uni<List<Finding>> find(SqlConnection tx, Instant now, Set<RiskKey> raised) {
    return due(tx, now)
        .chain(
            due ->
                due.isEmpty()
                    ? Uni.createFrom().item(List.of())
                    : paces(tx, now).map(paces -> findings(due, paces, raised, now)));
  }

  private Uni<Map<String, List<OrderAtStake>>> due(SqlConnection tx, Instant now) {
    return tx.preparedQuery(DUE)
        .execute(
            Tuple.of(
                now.atOffset(ZoneOffset.UTC),
                now.plus(config.backlogHorizon()).atOffset(ZoneOffset.UTC),
                config.mostOrders()))
        .map(
            rows -> {
              Map<String, List<OrderAtStake>> due = new LinkedHashMap<>();
              for (Row row : rows) {
                Instant dueAt = StakeRow.time(row, "due_at");
                due.computeIfAbsent(row.getString("warehouse"), w -> new ArrayList<>())
                    .add(StakeRow.order(row, dueAt, "will miss its dispatch at the present pace"));
              }
              return due;
            });
  }

  private Uni<Map<String, Pace>> paces(SqlConnection tx, Instant now) {
    return tx.preparedQuery(PACE)
        .execute(
            Tuple.of(
                now.minus(1, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                now.minus(config.paceWindow()).atOffset(ZoneOffset.UTC)))
        .map(
            rows -> {
              Map<String, Pace> paces = new HashMap<>();
              rows.forEach(row -> paces.put(row.getString("warehouse"), pace(row)));
              return paces;
            });
  }

  private Pace pace(Row row) {
    return Pace.of(
        row.getLong("lately"), config.paceWindow(), row.getLong("day"), row.getLong("hours"));
  }

  private List<Finding> findings(
      Map<String, List<OrderAtStake>> due,
      Map<String, Pace> paces,
      Set<RiskKey> raised,
      Instant now) {
    return due.entrySet().stream()
        .flatMap(
            backlog -> {
              Pace pace = paces.getOrDefault(backlog.getKey(), Pace.NONE);
              RiskKey key =
                  new RiskKey(RiskKind.WAREHOUSE_BACKLOG, RiskKey.NO_ACCOUNT, backlog.getKey());
              return BacklogOutlook.worrying(
                  now,
                  backlog.getValue().stream().map(OrderAtStake::since).toList(),
                  pace.perHour(),
                  raised.contains(key),
                  config.backlogClearMargin())
                  .map(outlook -> finding(key, backlog.getValue(), pace, outlook))
                  .stream();
            })
        .toList();
  }

  private static Finding finding(
      RiskKey key, List<OrderAtStake> due, Pace pace, BacklogOutlook outlook) {
    return new Finding(
        key,
        key.place() + " will not dispatch in time",
        "%d due, %d of them late at %s; %d an hour are needed"
            .formatted(
                outlook.open(), outlook.late().size(), pace.words(), outlook.neededPerHour()),
        due.getFirst().since(),
        outlook.late().stream().map(due::get).toList());
  }
}
