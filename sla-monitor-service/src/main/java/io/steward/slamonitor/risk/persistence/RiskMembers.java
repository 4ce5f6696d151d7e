package io.steward.slamonitor.risk.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.risk.OrderAtStake;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The orders of a risk, written as a set: who came, who changed, who left. */
final class RiskMembers {
  private static final String COME =
      """
      insert into risk_order (risk_id, account, order_ref, since, reason, value_amount,
        value_currency)
      select $1::uuid, m.* from unnest($2::text[], $3::text[], $4::timestamptz[], $5::text[],
        $6::numeric[], $7::text[]) as m
      on conflict (risk_id, account, order_ref) do update set
        since = excluded.since, reason = excluded.reason, value_amount = excluded.value_amount,
        value_currency = excluded.value_currency, left_at = null
        where (risk_order.since, risk_order.reason, risk_order.value_amount, risk_order.left_at)
          is distinct from
          (excluded.since, excluded.reason, excluded.value_amount, null::timestamptz)
      """;

  private static final String LEAVE =
      """
      update risk_order r set left_at = $4
      where r.risk_id = $1 and r.left_at is null and not exists (
        select from unnest($2::text[], $3::text[]) as m (account, order_ref)
        where m.account = r.account and m.order_ref = r.order_ref)
      """;

  private RiskMembers() {}

  static Uni<Void> write(SqlConnection tx, UUID risk, List<OrderAtStake> orders, Instant now) {
    String[] accounts = texts(orders, o -> o.order().account());
    String[] references = texts(orders, o -> o.order().order());
    return tx.preparedQuery(LEAVE)
        .execute(Tuple.of(risk, accounts, references, now.atOffset(ZoneOffset.UTC)))
        .chain(
            () ->
                tx.preparedQuery(COME)
                    .execute(
                        Tuple.tuple()
                            .addUUID(risk)
                            .addArrayOfString(accounts)
                            .addArrayOfString(references)
                            .addArrayOfOffsetDateTime(times(orders))
                            .addArrayOfString(texts(orders, OrderAtStake::reason))
                            .addArrayOfBigDecimal(amounts(orders))
                            .addArrayOfString(texts(orders, RiskMembers::currency))))
        .replaceWithVoid();
  }

  private static String[] texts(
      List<OrderAtStake> orders, Function<OrderAtStake, @Nullable String> value) {
    return orders.stream().map(value).toArray(String[]::new);
  }

  private static OffsetDateTime[] times(List<OrderAtStake> orders) {
    return orders.stream()
        .map(o -> o.since().atOffset(ZoneOffset.UTC))
        .toArray(OffsetDateTime[]::new);
  }

  private static BigDecimal[] amounts(List<OrderAtStake> orders) {
    return orders.stream()
        .map(OrderAtStake::value)
        .map(value -> value == null ? null : new BigDecimal(value.amount()))
        .toArray(BigDecimal[]::new);
  }

  private static @Nullable String currency(OrderAtStake order) {
    Money value = order.value();
    return value == null ? null : value.currency();
  }
}
