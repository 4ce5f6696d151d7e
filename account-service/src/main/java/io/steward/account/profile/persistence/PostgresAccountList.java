package io.steward.account.profile.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.account.profile.Account;
import io.steward.account.profile.AccountList;
import io.steward.account.profile.AccountQuery;
import io.steward.account.profile.AccountStatus;
import io.steward.account.profile.AccountTier;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists accounts with one statement. */
@ApplicationScoped
class PostgresAccountList implements AccountList {
  private static final String SELECT =
      "select "
          + AccountColumns.ALL
          + """
           from account
          where ($1::text is null or code ilike $1 escape '\\' or name ilike $1 escape '\\')
            and ($2::text is null or status = $2) and ($3::text is null or tier = $3)
            and ($4::text[] is null or code = any($4)) and ($5::text is null or code > $5)
          order by code limit $6
          """;

  private final Pool pool;

  PostgresAccountList(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Page<Account>> page(AccountQuery query) {
    Tuple values =
        Tuple.tuple()
            .addString(pattern(query.text()))
            .addString(word(query.status()))
            .addString(word(query.tier()))
            .addArrayOfString(array(query.scope()))
            .addString(query.after())
            .addInteger(query.limit() + 1);
    return pool.preparedQuery(SELECT)
        .execute(values)
        .map(
            rows -> {
              List<Account> accounts = new ArrayList<>();
              rows.forEach(row -> accounts.add(AccountColumns.read(row)));
              return Page.of(accounts, query.limit(), last -> Cursor.encode(last.code()));
            });
  }

  private static @Nullable String pattern(@Nullable String text) {
    return text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static @Nullable String word(@Nullable AccountStatus status) {
    return status == null ? null : status.word();
  }

  private static @Nullable String word(@Nullable AccountTier tier) {
    return tier == null ? null : tier.word();
  }

  private static String @Nullable [] array(@Nullable Set<String> scope) {
    return scope == null ? null : scope.toArray(String[]::new);
  }
}
