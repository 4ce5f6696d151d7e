package io.steward.slamonitor.risk.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.risk.Lane;
import io.steward.slamonitor.risk.LearnedNormals;
import io.steward.slamonitor.risk.Normal;
import io.steward.slamonitor.risk.Normals;
import io.steward.slamonitor.risk.RiskConfig;
import io.steward.slamonitor.risk.Stage;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns from the latest two thousand deliveries and as many refunds of each account, which two
 * indexes give in their order; so the cost does not grow with history.
 */
@ApplicationScoped
class PostgresNormals implements LearnedNormals {
  private static final String TURN =
      "update normals_learned set learned_at = $2 where learned_at <= $1 returning true";

  // A value nobody reported is no group; "grouping" is 1 where a column does not narrow.
  private static final String LEARN =
      """
      insert into learned_normal
        (stage, account, warehouse, carrier, region, longest_seconds, sample)
      with delivered as (
        select o.* from account a cross join lateral (
          select placed_at, dispatched_at, delivered_at, warehouse, carrier, region from orders
          where account = a.code and delivered_at is not null
          order by delivered_at desc limit 2000) o),
      refunded as (
        select o.* from account a cross join lateral (
          select account, refund_requested_at, refunded_at from orders
          where account = a.code and refunded_at is not null
          order by refunded_at desc limit 2000) o),
      gap (stage, account, warehouse, carrier, region, took) as (
        select 'FULFILMENT', null, warehouse, null, null, dispatched_at - placed_at
        from delivered where dispatched_at > placed_at
        union all
        select 'TRANSIT', null, warehouse, carrier, region, delivered_at - dispatched_at
        from delivered where delivered_at > dispatched_at
        union all
        select 'REFUND', account, null, null, null, refunded_at - refund_requested_at
        from refunded where refunded_at > refund_requested_at)
      select stage, account, warehouse, carrier, region,
        ceil(extract(epoch from percentile_disc(0.95) within group (order by took)))::bigint,
        count(*)
      from gap
      group by grouping sets ((stage), (stage, account), (stage, warehouse), (stage, carrier),
        (stage, warehouse, region), (stage, carrier, region))
      having count(*) >= $1
        and (grouping(account) = 1 or account is not null)
        and (grouping(warehouse) = 1 or warehouse is not null)
        and (grouping(carrier) = 1 or carrier is not null)
        and (grouping(region) = 1 or region is not null)
      """;

  private final RiskConfig config;

  PostgresNormals(RiskConfig config) {
    this.config = config;
  }

  @Override
  public Uni<Normals> read(SqlConnection tx) {
    return tx.query("select * from learned_normal")
        .execute()
        .map(
            rows -> {
              List<Normal> learned = new ArrayList<>(rows.size());
              rows.forEach(row -> learned.add(normal(row)));
              return new Normals(learned, config.normalWithoutSample(), config.shortestNormal());
            });
  }

  @Override
  public Uni<Void> learn(SqlConnection tx, Instant unlessSince, Instant now) {
    return tx.preparedQuery(TURN)
        .execute(Tuple.of(unlessSince.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC)))
        .chain(turn -> turn.size() == 0 ? Uni.createFrom().voidItem() : relearn(tx));
  }

  private Uni<Void> relearn(SqlConnection tx) {
    return tx.query("delete from learned_normal")
        .execute()
        .chain(() -> tx.preparedQuery(LEARN).execute(Tuple.of(config.minimumSample())))
        .replaceWithVoid();
  }

  private static Normal normal(Row row) {
    return new Normal(
        new Lane(
            Stage.valueOf(row.getString("stage")),
            row.getString("account"),
            row.getString("warehouse"),
            row.getString("carrier"),
            row.getString("region")),
        Duration.ofSeconds(row.getLong("longest_seconds")),
        row.getLong("sample"));
  }
}
