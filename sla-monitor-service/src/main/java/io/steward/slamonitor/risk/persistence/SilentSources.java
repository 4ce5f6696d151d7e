package io.steward.slamonitor.risk.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.risk.Finding;
import io.steward.slamonitor.risk.Heartbeat;
import io.steward.slamonitor.risk.Heartbeats;
import io.steward.slamonitor.risk.Lasting;
import io.steward.slamonitor.risk.OrderAtStake;
import io.steward.slamonitor.risk.RiskConfig;
import io.steward.slamonitor.risk.RiskDetector;
import io.steward.slamonitor.risk.RiskKey;
import io.steward.slamonitor.risk.RiskKind;
import io.steward.slamonitor.risk.Source;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sources that have gone silent, with the awaited orders that nobody hears of because of it. */
@ApplicationScoped
class SilentSources implements RiskDetector {
  /**
   * No source is silent sooner: that many minutes are the least for the probability of one in a
   * thousand.
   */
  private static final Duration QUIET = Duration.ofMinutes(6);

  // Which client told of an order is not kept; of a silent one's account those count of which
  // nobody else has told anything since.
  private static final String AWAITED =
      """
      select account, order_ref, value_amount, value_currency from orders
      where account = $1 and last_event_at > $4
        and delivered_at is null and cancelled_at is null and returned_at is null
        and case $2
          when 'client' then last_event_at <= $6
          when 'channel' then coalesce(channel, 'unknown') = $3
          when 'warehouse' then coalesce(warehouse, 'unknown') = $3
          else coalesce(carrier, 'unknown') = $3 end
      order by last_event_at limit $5
      """;

  private final Heartbeats heartbeats;
  private final RiskConfig config;

  SilentSources(Heartbeats heartbeats, RiskConfig config) {
    this.heartbeats = heartbeats;
    this.config = config;
  }

  @Override
  public RiskKind kind() {
    return RiskKind.SILENT_SOURCE;
  }

  @Override
  public Uni<List<Finding>> find(SqlConnection tx, Instant now, Set<RiskKey> raised) {
    return heartbeats
        .of(tx, null, now.minus(QUIET))
        .chain(
            quiet ->
                Multi.createFrom()
                    .iterable(quiet)
                    .filter(heartbeat -> heartbeat.rhythm().isSilent(heartbeat.lastEventAt(), now))
                    .onItem()
                    .transformToUniAndConcatenate(silent -> finding(tx, silent, now))
                    .collect()
                    .asList());
  }

  private Uni<Finding> finding(SqlConnection tx, Heartbeat silent, Instant now) {
    Source source = silent.source();
    return tx.preparedQuery(AWAITED)
        .execute(
            Tuple.of(
                source.account(),
                source.kind(),
                source.name(),
                now.minus(config.forgetAfter()).atOffset(ZoneOffset.UTC),
                config.mostOrders(),
                silent.lastEventAt().atOffset(ZoneOffset.UTC)))
        .map(
            rows -> {
              List<OrderAtStake> orders = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      orders.add(
                          StakeRow.order(row, silent.lastEventAt(), "its source is silent")));
              return finding(silent, orders);
            });
  }

  private static Finding finding(Heartbeat silent, List<OrderAtStake> orders) {
    Source source = silent.source();
    String usual =
        silent
            .usualGap(silent.lastEventAt())
            .map(gap -> "heard about every " + Lasting.words(gap) + " at that hour")
            .orElse("heard regularly");
    return new Finding(
        new RiskKey(RiskKind.SILENT_SOURCE, source.account(), source.words()),
        "Nothing is heard from " + source.words(),
        "usually " + usual + "; its orders may be worse than they look",
        silent.lastEventAt(),
        orders);
  }
}
