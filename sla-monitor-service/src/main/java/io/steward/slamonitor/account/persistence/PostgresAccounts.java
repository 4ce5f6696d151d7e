package io.steward.slamonitor.account.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.account.Account;
import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.account.Accounts;
import io.steward.slamonitor.account.KnownAccounts;
import io.steward.slamonitor.account.SignedContract;
import io.steward.slamonitor.revision.Remembered;
import io.steward.slamonitor.revision.Revisions;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Accounts in one table. */
@ApplicationScoped
class PostgresAccounts implements Accounts {
  private static final String TRAITS = "accounts";

  // Sorted, so that two batches that discover the same accounts do not wait for each other
  // crosswise.
  private static final String DISCOVER =
      """
      insert into account (code) select code from unnest($1::text[]) as code
      on conflict do nothing returning code
      """;

  private static final String TAKE_OVER =
      """
      with state as (
        select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
          as s (code, name, time_zone, version)),
      before as (select code, time_zone from account where code = any($1) order by code for update)
      insert into account (code, name, time_zone, version) select * from state order by code
      on conflict (code) do update set
        name = excluded.name, time_zone = excluded.time_zone, version = excluded.version
        where account.version < excluded.version
      returning code,
        coalesce((select b.time_zone from before b where b.code = account.code), 'UTC') <> time_zone
          as moved
      """;

  private final TraitRows traitRows;
  private final Revisions revisions;
  private final Remembered<Map<String, AccountTraits>> traits;

  PostgresAccounts(TraitRows traitRows, Revisions revisions) {
    this.traitRows = traitRows;
    this.revisions = revisions;
    this.traits = new Remembered<>(revisions, TRAITS, traitRows::all);
  }

  @Override
  public Uni<KnownAccounts> know(SqlConnection tx, Collection<String> codes) {
    Set<String> asked = new TreeSet<>(codes);
    return tx.preparedQuery("select code, time_zone from account where code = any($1)")
        .execute(Tuple.of(asked.toArray(String[]::new)))
        .map(PostgresAccounts::zones)
        .chain(
            zones -> {
              asked.removeAll(zones.keySet());
              return Uni.combine()
                  .all()
                  .unis(discover(tx, asked), traits.get(tx))
                  .asTuple()
                  .map(also -> new KnownAccounts(zones, also.getItem2(), also.getItem1()));
            });
  }

  @Override
  public Uni<Set<String>> takeOver(SqlConnection tx, Collection<Account> states) {
    return tx.preparedQuery(TAKE_OVER)
        .execute(
            Tuple.of(
                states.stream().map(Account::code).toArray(String[]::new),
                states.stream().map(Account::name).toArray(String[]::new),
                states.stream().map(account -> account.zone().getId()).toArray(String[]::new),
                states.stream().map(Account::version).toArray(Long[]::new)))
        .map(
            rows -> {
              Set<String> moved = new TreeSet<>();
              rows.forEach(row -> moved.addAll(movedCode(row)));
              return moved;
            });
  }

  @Override
  public Uni<Map<String, AccountTraits>> traits(SqlConnection tx) {
    return traits.get(tx);
  }

  @Override
  public Uni<Void> noteTiers(SqlConnection tx, Collection<Account> states) {
    return traitRows
        .noteTiers(tx, states)
        .chain(news -> news ? revisions.changed(tx, TRAITS) : Uni.createFrom().voidItem());
  }

  @Override
  public Uni<Void> noteContracts(SqlConnection tx, Collection<SignedContract> contracts) {
    return traitRows.noteContracts(tx, contracts).chain(() -> revisions.changed(tx, TRAITS));
  }

  private static Set<String> movedCode(Row row) {
    return row.getBoolean("moved") ? Set.of(row.getString("code")) : Set.of();
  }

  private static Uni<Set<String>> discover(SqlConnection tx, Set<String> codes) {
    if (codes.isEmpty()) {
      return Uni.createFrom().item(Set.of());
    }
    return tx.preparedQuery(DISCOVER)
        .execute(Tuple.of(codes.toArray(String[]::new)))
        .map(
            rows -> {
              Set<String> found = new HashSet<>();
              rows.forEach(row -> found.add(row.getString(0)));
              return found;
            });
  }

  private static Map<String, ZoneId> zones(RowSet<Row> rows) {
    Map<String, ZoneId> zones = new HashMap<>();
    rows.forEach(row -> zones.put(row.getString(0), ZoneId.of(row.getString(1))));
    return zones;
  }
}
