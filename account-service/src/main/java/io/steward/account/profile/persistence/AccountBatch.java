package io.steward.account.profile.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.account.profile.Account;
import io.steward.account.profile.AccountCode;
import io.steward.account.profile.AccountDecision;
import io.steward.account.profile.AccountDecision.Rule;
import io.steward.account.profile.AccountDecision.Written;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Changes many accounts in one transaction: one read, one write, whatever their number. */
@ApplicationScoped
class AccountBatch {
  private static final int ATTEMPTS = 5;

  private final Pool pool;
  private final AccountTable table;
  private final AccountJournal journal;
  private final Outbox outbox;

  AccountBatch(Pool pool, AccountTable table, AccountJournal journal, Outbox outbox) {
    this.pool = pool;
    this.table = table;
    this.journal = journal;
    this.outbox = outbox;
  }

  Uni<List<AccountDecision>> change(Map<AccountCode, Rule> rules, String actor) {
    if (rules.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return pool.withTransaction(tx -> changeIn(tx, rules, actor))
        .onFailure(ConcurrentRegistration.class)
        .retry()
        .atMost(ATTEMPTS)
        .invoke(outbox::wake);
  }

  private Uni<List<AccountDecision>> changeIn(
      SqlConnection tx, Map<AccountCode, Rule> rules, String actor) {
    return table
        .lock(tx, rules.keySet())
        .chain(
            present -> {
              List<AccountDecision> decisions = decide(rules, present);
              List<Written> written =
                  decisions.stream()
                      .filter(Written.class::isInstance)
                      .map(Written.class::cast)
                      .toList();
              return table
                  .write(tx, written.stream().map(Written::after).toList())
                  .chain(() -> journal.record(tx, written, actor))
                  .replaceWith(decisions);
            });
  }

  private static List<AccountDecision> decide(
      Map<AccountCode, Rule> rules, Map<AccountCode, Account> present) {
    return rules.entrySet().stream()
        .map(rule -> rule.getValue().decide(present.get(rule.getKey())))
        .toList();
  }
}
