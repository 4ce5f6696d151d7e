package io.steward.billing.account;

import io.smallrye.mutiny.Uni;
import io.steward.billing.account.persistence.PostgresAccounts;
import io.steward.billing.persistence.TermsGate;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Keeps the local copy of accounts current; an older state than the one known changes nothing. */
@ApplicationScoped
public class AccountFollowing {
  private final Pool pool;
  private final PostgresAccounts accounts;
  private final LocalDays days;

  AccountFollowing(Pool pool, PostgresAccounts accounts, LocalDays days) {
    this.pool = pool;
    this.accounts = accounts;
    this.days = days;
  }

  /** Takes states of accounts in any order; a new zone moves what is not invoiced to its days. */
  public Uni<Void> follow(List<AccountProfile> states) {
    List<AccountProfile> latest =
        List.copyOf(
            states.stream()
                .collect(
                    Collectors.toMap(
                        AccountProfile::account,
                        s -> s,
                        BinaryOperator.maxBy(Comparator.comparing(AccountProfile::version))))
                .values());
    return pool.withTransaction(tx -> store(tx, latest));
  }

  private Uni<Void> store(SqlConnection tx, List<AccountProfile> latest) {
    return TermsGate.alone(tx)
        .chain(() -> accounts.store(tx, latest))
        .chain(moved -> moved.isEmpty() ? Uni.createFrom().voidItem() : days.refile(tx, moved));
  }
}
