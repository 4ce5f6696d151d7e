package io.steward.slamonitor.risk.persistence;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.risk.Finding;
import io.steward.slamonitor.risk.Stake;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.ZoneOffset;

/** The statements over the table of risks. */
final class RiskSql {
  static final String CURRENT = "select * from risk where kind = $1 and cleared_at is null";

  static final String HANDLED_MARKS =
      """
      select m.risk_id, m.account, m.order_ref, m.since
      from risk r join risk_order m on m.risk_id = r.id
      where r.kind = $1 and r.cleared_at is null and r.handled_at is not null
        and m.left_at is null
      """;

  static final String RAISE =
      """
      insert into risk (id, kind, account, place, occurrence, raised_at, title, reason, since,
        fingerprint, orders, amounts, currencies)
      select $1::uuid, $2::text, $3::text, $4::text, 1 + coalesce(max(occurrence), 0),
        $5::timestamptz, $6::text, $7::text, $8::timestamptz, $9::int, $10::int, $11::numeric[],
        $12::text[]
      from risk where kind = $2 and account = $3 and place = $4
      returning *
      """;

  static final String CHANGE =
      """
      update risk set title = $2, reason = $3, since = $4, fingerprint = $5, orders = $6,
        amounts = $7::numeric[], currencies = $8::text[]
      where id = $1
      """;

  static final String ACKNOWLEDGE =
      """
      update risk set acknowledged_by = $2, acknowledged_at = $3
      where id = $1 and acknowledged_at is null and handled_at is null and cleared_at is null
      returning *
      """;

  static final String HANDLE =
      """
      update risk set handled_by = $2, handled_at = $3, handled_words = $4
      where id = $1 and handled_at is null and cleared_at is null
      returning *
      """;

  static final String MEMBERS =
      """
      select * from risk_order
      where risk_id = $1
        and ($2::timestamptz is null or (since, account, order_ref) > ($2, $3, $4))
      order by since, account, order_ref limit $5
      """;

  static final String OCCURRENCES =
      """
      select * from risk where kind = $1 and account = $2 and place = $3
      order by occurrence desc limit 20
      """;

  static final String COUNTS =
      """
      with current as (select * from risk where cleared_at is null and handled_at is null),
      sums as (
        select c.kind, v.currency, sum(v.amount) as amount
        from current c, unnest(c.amounts, c.currencies) as v (amount, currency)
        group by c.kind, v.currency)
      select c.kind, count(*) as risks, sum(c.orders) as order_count,
        (select array_agg(s.amount order by s.amount desc) from sums s where s.kind = c.kind)
          as amounts,
        (select array_agg(s.currency order by s.amount desc) from sums s where s.kind = c.kind)
          as currencies
      from current c group by c.kind order by c.kind
      """;

  private RiskSql() {}

  /** Adds what a finding says: title to currencies. */
  static Tuple content(Tuple values, Finding finding) {
    Stake stake = finding.stake();
    return values
        .addString(finding.title())
        .addString(finding.reason())
        .addOffsetDateTime(finding.since().atOffset(ZoneOffset.UTC))
        .addInteger(finding.fingerprint())
        .addInteger(stake.orders())
        .addArrayOfBigDecimal(
            stake.values().stream()
                .map(Money::amount)
                .map(BigDecimal::new)
                .toArray(BigDecimal[]::new))
        .addArrayOfString(stake.values().stream().map(Money::currency).toArray(String[]::new));
  }
}
