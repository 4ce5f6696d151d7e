package io.steward.account.profile.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.account.profile.Account;
import io.steward.account.profile.AccountCode;
import io.steward.account.profile.AccountState;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table {@code account} for statements about many accounts. */
@ApplicationScoped
class AccountTable {
  // Locked in the order of their codes, so that two imports of one file wait for one another.
  private static final String LOCK =
      "select "
          + AccountColumns.ALL
          + " from account where code = any($1) order by code for update";

  private static final String WRITE =
      """
      insert into account (code, name, status, tier, region, country, time_zone, currency, manager,
                           email, version, changed_at)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                           $7::text[], $8::text[], $9::text[], $10::text[], $11::bigint[],
                           $12::timestamptz[]) as n (code) order by n.code collate "C"
      on conflict (code) do update set
        name = excluded.name, status = excluded.status, tier = excluded.tier,
        region = excluded.region, country = excluded.country, time_zone = excluded.time_zone,
        currency = excluded.currency, manager = excluded.manager, email = excluded.email,
        version = excluded.version, changed_at = excluded.changed_at
      where account.version = excluded.version - 1
      """;

  /** The present states of those of the accounts that exist, locked until the transaction ends. */
  Uni<Map<AccountCode, Account>> lock(SqlConnection tx, Collection<AccountCode> codes) {
    String[] wanted = codes.stream().map(AccountCode::value).toArray(String[]::new);
    return tx.preparedQuery(LOCK)
        .execute(Tuple.of(wanted))
        .map(
            rows -> {
              Map<AccountCode, Account> present = new HashMap<>();
              rows.forEach(row -> present.put(AccountColumns.code(row), AccountColumns.read(row)));
              return present;
            });
  }

  /**
   * Stores new states; fails with {@link ConcurrentRegistration} when one of them no longer follows
   * the state in the table.
   */
  Uni<Void> write(SqlConnection tx, List<Account> accounts) {
    if (accounts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<AccountState> states = accounts.stream().map(AccountState::of).toList();
    return tx.preparedQuery(WRITE)
        .execute(columns(states))
        .invoke(
            rows -> {
              if (rows.rowCount() != accounts.size()) {
                throw new ConcurrentRegistration();
              }
            })
        .replaceWithVoid();
  }

  private static Tuple columns(List<AccountState> states) {
    return Tuple.from(
        List.<Object>of(
            texts(states, AccountState::account),
            texts(states, AccountState::name),
            texts(states, AccountState::status),
            texts(states, AccountState::tier),
            texts(states, AccountState::region),
            texts(states, AccountState::country),
            texts(states, AccountState::timeZone),
            texts(states, AccountState::currency),
            texts(states, AccountState::manager),
            texts(states, AccountState::email),
            states.stream().map(AccountState::version).toArray(Long[]::new),
            states.stream()
                .map(s -> s.at().atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new)));
  }

  private static @Nullable String[] texts(
      List<AccountState> states, Function<AccountState, @Nullable String> column) {
    return states.stream().map(column).toArray(String[]::new);
  }
}
