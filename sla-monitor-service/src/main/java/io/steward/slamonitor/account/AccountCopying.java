package io.steward.slamonitor.account;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps the local copy of accounts. Safe against repetition and old news, since only a greater
 * version is taken over.
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

  /** Takes over the account's state. */
  public Uni<Void> copy(Account account) {
    return pool.withTransaction(
        tx ->
            accounts
                .takeOver(tx, account)
                .chain(
                    moved ->
                        moved
                            ? zoneChanges.zoneChanged(tx, account.code())
                            : Uni.createFrom().voidItem()));
  }
}
