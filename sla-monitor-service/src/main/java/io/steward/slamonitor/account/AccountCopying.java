package io.steward.slamonitor.account;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the local copy of accounts and of their contracts. Safe against repetition and old news,
 * since only a greater version is taken over.
 */
@ApplicationScoped
public class AccountCopying {
  private final Pool pool;
  private final Accounts accounts;
  private final ZoneChanges zoneChanges;

  AccountCopying(Pool pool, Accounts accounts, ZoneChanges zoneChanges) {
    this.pool = pool;
    this.accounts = accounts;
    this.zoneChanges = zoneChanges;
  }

  /**
   * Takes over the states of a batch, in one transaction; of two of one account the later holds.
   */
  public Uni<Void> copy(List<Account> states) {
    Collection<Account> latest =
        states.stream()
            .collect(
                Collectors.toMap(
                    Account::code,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparingLong(Account::version)),
                    TreeMap::new))
            .values();
    return pool.withTransaction(
        tx ->
            accounts
                .takeOver(tx, latest)
                .chain(moved -> zoneChanges.zonesChanged(tx, moved))
                .chain(() -> accounts.noteTiers(tx, states)));
  }

  /** Notes the contracts of a batch. */
  public Uni<Void> copyContracts(List<SignedContract> contracts) {
    return pool.withTransaction(tx -> accounts.noteContracts(tx, contracts));
  }
}
