package io.steward.review.review.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.review.review.AccountFacts;
import io.steward.review.review.Facts;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums with one statement, so that a total, its days and its shares are of one moment. */
@ApplicationScoped
class PostgresFacts implements Facts {
  // $1 accounts, $2 first day of the month before, $3 of the month, $4 of the next, $5 with
  // details.
  private static final String SUMS =
      """
      with told as (
        select account, measure, unit, day, dimensions, numerator, denominator
        from measurement where account = any($1) and day >= $2 and day < $4)
      select 'month' as part, account, measure, unit,
             case when day < $3 then $2::date else $3::date end as day,
             null::text as dimension, null::text as value,
             sum(numerator) as numerator, sum(denominator) as denominator
      from told group by account, measure, unit, day < $3
      union all
      select 'day', account, measure, unit, day, null, null, sum(numerator), sum(denominator)
      from told where $5 and day >= $3 group by account, measure, unit, day
      union all
      select 'share', account, measure, unit, null, named.key, named.value,
             sum(numerator), sum(denominator)
      from told cross join lateral jsonb_each_text(dimensions) as named
      where $5 and day >= $3 group by account, measure, unit, named.key, named.value
      union all
      select 'since', account, source, '', min(day), null, null, 0, null
      from day_statement where account = any($1) group by account, source
      union all
      select 'target', account, aim.key, '', null, null, null, aim.value::numeric, null
      from (select distinct on (account, source) account, targets from day_statement
            where account = any($1) and day >= $3 and day < $4
            order by account, source, day desc) latest
        cross join lateral jsonb_each_text(latest.targets) as aim
      order by part, day, dimension, value
      """;

  private final Pool pool;

  PostgresFacts(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<AccountFacts> of(String account, YearMonth month) {
    return sums(List.of(account), month, true)
        .map(known -> known.getOrDefault(account, AccountFacts.NONE));
  }

  @Override
  public Uni<Map<String, AccountFacts>> headlines(Collection<String> accounts, YearMonth month) {
    return sums(accounts, month, false);
  }

  private Uni<Map<String, AccountFacts>> sums(
      Collection<String> accounts, YearMonth month, boolean details) {
    Tuple values =
        Tuple.tuple()
            .addArrayOfString(accounts.toArray(String[]::new))
            .addLocalDate(month.minusMonths(1).atDay(1))
            .addLocalDate(month.atDay(1))
            .addLocalDate(month.plusMonths(1).atDay(1))
            .addBoolean(details);
    return pool.preparedQuery(SUMS).execute(values).map(PostgresFacts::byAccount);
  }

  private static Map<String, AccountFacts> byAccount(Iterable<Row> rows) {
    Map<String, FactRows> gathered = new HashMap<>();
    for (Row row : rows) {
      gathered.computeIfAbsent(row.getString("account"), account -> new FactRows()).add(row);
    }
    Map<String, AccountFacts> facts = new HashMap<>();
    gathered.forEach((account, own) -> facts.put(account, own.toFacts()));
    return facts;
  }
}
