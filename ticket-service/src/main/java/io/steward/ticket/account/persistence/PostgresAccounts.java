package io.steward.ticket.account.persistence;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.account.AccountCopy;
import io.steward.ticket.account.Accounts;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Upserts a batch of copies in one statement. */
@ApplicationScoped
class PostgresAccounts implements Accounts {
  private static final String KEEP =
      """
      with told as (
        select distinct on (code) *
        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
               $7::text[], $8::bigint[])
             as a (code, name, status, tier, region, time_zone, manager, version)
        order by code, version desc),
      kept as (
        insert into account_copy as a
          (code, name, status, tier, region, time_zone, manager, version)
        select * from told
        on conflict (code) do update
          set name = excluded.name, status = excluded.status, tier = excluded.tier,
              region = excluded.region, time_zone = excluded.time_zone,
              manager = excluded.manager, version = excluded.version
          where a.version < excluded.version
        returning new.code, coalesce(old.time_zone, 'UTC') as was, new.time_zone as now)
      insert into due_measurement (account, day)
      select distinct k.code, (m.at at time zone z.zone)::date
      from kept k
           join ticket t on t.account = k.code
           cross join lateral (values (t.opened_at), (t.resolved_at)) as m (at)
           cross join lateral (values (k.was), (k.now)) as z (zone)
      where k.was <> k.now and m.at is not null
      order by 1, 2
      on conflict do nothing
      """;

  private static final String FIND =
      """
      select code, name, status, tier, region, time_zone, manager, version
      from account_copy where code = any($1)
      """;

  private final Pool pool;

  PostgresAccounts(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Void> keep(List<AccountCopy> told) {
    Tuple columns =
        Tuple.from(
            List.of(
                column(told, AccountCopy::code),
                column(told, AccountCopy::name),
                column(told, AccountCopy::status),
                column(told, AccountCopy::tier),
                column(told, AccountCopy::region),
                column(told, account -> account.zone().getId()),
                column(told, AccountCopy::manager),
                told.stream().map(AccountCopy::version).toArray(Long[]::new)));
    return pool.preparedQuery(KEEP).execute(columns).replaceWithVoid();
  }

  @Override
  public Uni<Optional<AccountCopy>> find(String code) {
    return findAll(Set.of(code)).map(found -> Optional.ofNullable(found.get(code)));
  }

  @Override
  public Uni<Map<String, AccountCopy>> findAll(Collection<String> codes) {
    Object wanted = codes.stream().distinct().toArray(String[]::new);
    return pool.preparedQuery(FIND)
        .execute(Tuple.of(wanted))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(PostgresAccounts::account)
                    .collect(toMap(AccountCopy::code, account -> account)));
  }

  private static String[] column(List<AccountCopy> accounts, Function<AccountCopy, String> value) {
    return accounts.stream().map(value).toArray(String[]::new);
  }

  private static AccountCopy account(Row row) {
    return new AccountCopy(
        row.getString("code"),
        row.getString("name"),
        row.getString("status"),
        row.getString("tier"),
        row.getString("region"),
        ZoneId.of(row.getString("time_zone")),
        row.getString("manager"),
        row.getLong("version"));
  }
}
