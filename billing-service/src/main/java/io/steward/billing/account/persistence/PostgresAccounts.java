package io.steward.billing.account.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.account.AccountProfile;
import io.steward.billing.persistence.JsonRows;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;

/** Account profiles in PostgreSQL. */
@ApplicationScoped
public class PostgresAccounts {
  // Orders may have been filed before their account was known, in UTC, so a first state moves too.
  private static final String STORE =
      """
      with known as (select account, time_zone from account_profile),
      stored as (
        insert into account_profile as p (account, name, time_zone, version)
        select account, name, zone, version
        from jsonb_to_recordset($1::text::jsonb) as r (account text, name text, zone text, version bigint)
        on conflict (account) do update
          set name = excluded.name, time_zone = excluded.time_zone, version = excluded.version
          where p.version < excluded.version
        returning account, time_zone)
      select s.account from stored s left join known k using (account)
      where s.time_zone <> coalesce(k.time_zone, 'UTC')
      """;

  private final JsonRows rows;

  PostgresAccounts(JsonRows rows) {
    this.rows = rows;
  }

  /** Stores states that are newer than the known ones; answers the accounts whose zone changed. */
  public Uni<List<String>> store(SqlConnection tx, List<AccountProfile> states) {
    return tx.preparedQuery(STORE)
        .execute(Tuple.of(rows.of(states)))
        .map(
            moved ->
                StreamSupport.stream(moved.spliterator(), false)
                    .map(row -> row.getString("account"))
                    .toList());
  }

  /** The profile of an account; that of an unknown one when we have not been told of it. */
  public Uni<AccountProfile> find(SqlConnection tx, String account) {
    return tx.preparedQuery("select * from account_profile where account = $1")
        .execute(Tuple.of(account))
        .map(
            found ->
                StreamSupport.stream(found.spliterator(), false)
                    .map(
                        row ->
                            new AccountProfile(
                                account,
                                row.getString("name"),
                                ZoneId.of(row.getString("time_zone")),
                                row.getLong("version")))
                    .findFirst()
                    .orElseGet(() -> AccountProfile.unknown(account)));
  }
}
