package io.steward.review.account.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.review.account.AccountCopy;
import io.steward.review.account.AccountQuery;
import io.steward.review.account.Accounts;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Keeps and lists copies, each with one statement. */
@ApplicationScoped
class PostgresAccounts implements Accounts {
  private static final String KEEP =
      """
      insert into account_copy as kept (code, name, tier, time_zone, currency, manager, version)
      select distinct on (code) *
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                  $7::bigint[])
           as told (code, name, tier, time_zone, currency, manager, version)
      order by code, version desc
      on conflict (code) do update
        set name = excluded.name, tier = excluded.tier, time_zone = excluded.time_zone,
            currency = excluded.currency, manager = excluded.manager, version = excluded.version
        where kept.version < excluded.version
      """;

  private static final String MENTION =
      """
      insert into account_copy (code, name, time_zone, version)
      select code, code, 'UTC', 0 from unnest($1::text[]) as told (code) order by code
      on conflict (code) do nothing
      """;

  private static final String FIND =
      """
      select code, name, tier, time_zone, currency, manager, version
      from account_copy where code = $1
      """;

  private static final String PAGE =
      """
      select code, name, tier, time_zone, currency, manager, version from account_copy
      where ($1::text is null or code ilike $1 escape '\\' or name ilike $1 escape '\\')
        and ($2::text[] is null or code = any($2)) and ($3::text is null or code > $3)
      order by code limit $4
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
                column(told, AccountCopy::tier),
                column(told, account -> account.zone().getId()),
                column(told, AccountCopy::currency),
                column(told, AccountCopy::manager),
                told.stream().map(AccountCopy::version).toArray(Long[]::new)));
    return pool.preparedQuery(KEEP).execute(columns).replaceWithVoid();
  }

  @Override
  public Uni<Void> mention(Collection<String> codes) {
    Tuple values = Tuple.tuple().addArrayOfString(codes.toArray(String[]::new));
    return pool.preparedQuery(MENTION).execute(values).replaceWithVoid();
  }

  @Override
  public Uni<Optional<AccountCopy>> find(String code) {
    return pool.preparedQuery(FIND)
        .execute(Tuple.of(code))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).findFirst())
        .map(row -> row.map(PostgresAccounts::account));
  }

  @Override
  public Uni<Page<AccountCopy>> page(AccountQuery query) {
    Tuple values =
        Tuple.tuple()
            .addString(pattern(query.text()))
            .addArrayOfString(array(query.scope()))
            .addString(query.after())
            .addInteger(query.limit() + 1);
    return pool.preparedQuery(PAGE)
        .execute(values)
        .map(
            rows -> {
              List<AccountCopy> accounts = new ArrayList<>();
              rows.forEach(row -> accounts.add(account(row)));
              return Page.of(accounts, query.limit(), last -> Cursor.encode(last.code()));
            });
  }

  private static @Nullable String pattern(@Nullable String text) {
    return text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static String @Nullable [] array(@Nullable Set<String> scope) {
    return scope == null ? null : scope.toArray(String[]::new);
  }

  private static String[] column(
      List<AccountCopy> accounts, Function<AccountCopy, @Nullable String> value) {
    return accounts.stream().map(value).toArray(String[]::new);
  }

  private static AccountCopy account(Row row) {
    return new AccountCopy(
        row.getString("code"),
        row.getString("name"),
        row.getString("tier"),
        ZoneId.of(row.getString("time_zone")),
        row.getString("currency"),
        row.getString("manager"),
        row.getLong("version"));
  }
}
