package io.steward.slamonitor.account.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.account.Account;
import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.account.SignedContract;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Tiers and contracts, a row for each moment at which one begins. */
@ApplicationScoped
class TraitRows {
  private static final String NOTE_TIERS =
      """
      insert into account_tier (account, since, tier)
      select * from unnest($1::text[], $2::timestamptz[], $3::text[])
      on conflict do nothing
      """;

  private static final String NOTE_CONTRACTS =
      """
      insert into account_contract (account, version, effective_from)
      select distinct on (account, version) account, version, effective_from
      from unnest($1::text[], $2::int[], $3::date[]) as c (account, version, effective_from)
      on conflict (account, version) do update set effective_from = excluded.effective_from
      """;

  private static final String CONTRACTS =
      """
      select c.account, c.version, c.effective_from,
        c.effective_from::timestamp at time zone coalesce(a.time_zone, 'UTC') as since
      from account_contract c left join account a on a.code = c.account
      order by c.effective_from, c.version
      """;

  /** Whether anything was news. */
  Uni<Boolean> noteTiers(SqlConnection tx, Collection<Account> states) {
    List<Account> told = states.stream().filter(state -> state.tier() != null).toList();
    return tx.preparedQuery(NOTE_TIERS)
        .execute(
            Tuple.of(
                told.stream().map(Account::code).toArray(String[]::new),
                told.stream()
                    .map(state -> state.at().atOffset(ZoneOffset.UTC))
                    .toArray(OffsetDateTime[]::new),
                told.stream().map(Account::tier).toArray(String[]::new)))
        .map(noted -> noted.rowCount() > 0);
  }

  /** Notes the contracts. */
  Uni<Void> noteContracts(SqlConnection tx, Collection<SignedContract> contracts) {
    return tx.preparedQuery(NOTE_CONTRACTS)
        .execute(
            Tuple.of(
                contracts.stream().map(SignedContract::account).toArray(String[]::new),
                contracts.stream().map(SignedContract::version).toArray(Integer[]::new),
                contracts.stream().map(SignedContract::effectiveFrom).toArray(LocalDate[]::new)))
        .replaceWithVoid();
  }

  /** The traits of all accounts that have any, by code. */
  Uni<Map<String, AccountTraits>> all(SqlConnection tx) {
    return Uni.combine()
        .all()
        .unis(tiers(tx), contracts(tx))
        .asTuple()
        .map(found -> joined(found.getItem1(), found.getItem2()));
  }

  private static Uni<Map<String, NavigableMap<Instant, String>>> tiers(SqlConnection tx) {
    return tx.preparedQuery("select account, since, tier from account_tier")
        .execute()
        .map(
            rows -> {
              Map<String, NavigableMap<Instant, String>> tiers = new HashMap<>();
              rows.forEach(
                  row ->
                      tiers
                          .computeIfAbsent(row.getString(0), account -> new TreeMap<>())
                          .put(row.getOffsetDateTime(1).toInstant(), row.getString(2)));
              return tiers;
            });
  }

  private static Uni<Map<String, NavigableMap<Instant, String>>> contracts(SqlConnection tx) {
    return tx.preparedQuery(CONTRACTS)
        .execute()
        .map(
            rows -> {
              Map<String, NavigableMap<Instant, String>> contracts = new HashMap<>();
              rows.forEach(
                  row -> {
                    var contract =
                        new SignedContract(
                            row.getString(0), row.getInteger(1), row.getLocalDate(2));
                    contracts
                        .computeIfAbsent(contract.account(), account -> new TreeMap<>())
                        .put(row.getOffsetDateTime(3).toInstant(), contract.reference());
                  });
              return contracts;
            });
  }

  private static Map<String, AccountTraits> joined(
      Map<String, NavigableMap<Instant, String>> tiers,
      Map<String, NavigableMap<Instant, String>> contracts) {
    Map<String, AccountTraits> traits = new HashMap<>();
    tiers.forEach(
        (account, own) ->
            traits.put(
                account, new AccountTraits(own, contracts.getOrDefault(account, new TreeMap<>()))));
    contracts.forEach(
        (account, own) -> traits.putIfAbsent(account, new AccountTraits(new TreeMap<>(), own)));
    return traits;
  }
}
