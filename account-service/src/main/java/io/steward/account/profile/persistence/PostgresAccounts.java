package io.steward.account.profile.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.account.profile.Account;
import io.steward.account.profile.AccountCode;
import io.steward.account.profile.AccountDecision;
import io.steward.account.profile.AccountDecision.Rule;
import io.steward.account.profile.AccountDecision.Written;
import io.steward.account.profile.Accounts;
import io.steward.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Accounts as entities; a lost race is run again. */
@ApplicationScoped
class PostgresAccounts implements Accounts {
  private static final int ATTEMPTS = 5;

  private final Mutiny.SessionFactory sessions;
  private final AccountBatch batch;
  private final AccountJournal journal;
  private final Outbox outbox;

  PostgresAccounts(
      Mutiny.SessionFactory sessions, AccountBatch batch, AccountJournal journal, Outbox outbox) {
    this.sessions = sessions;
    this.batch = batch;
    this.journal = journal;
    this.outbox = outbox;
  }

  @Override
  public Uni<Optional<Account>> find(AccountCode code) {
    return sessions
        .withSession(session -> session.find(AccountRow.class, code.value()))
        .map(row -> Optional.ofNullable(row).map(AccountRow::toAccount));
  }

  @Override
  public Uni<AccountDecision> change(AccountCode code, Rule rule, String actor) {
    return sessions
        .withTransaction(
            (session, tx) ->
                session
                    .find(AccountRow.class, code.value())
                    .chain(row -> carryOut(session, row, rule, actor)))
        .onFailure(PostgresAccounts::isLostRace)
        .retry()
        .atMost(ATTEMPTS)
        .invoke(outbox::wake);
  }

  @Override
  public Uni<List<AccountDecision>> changeAll(Map<AccountCode, Rule> rules, String actor) {
    return batch.change(rules, actor);
  }

  private Uni<AccountDecision> carryOut(
      Mutiny.Session session, @Nullable AccountRow row, Rule rule, String actor) {
    AccountDecision decision = rule.decide(row == null ? null : row.toAccount());
    return decision instanceof Written written
        ? store(session, row, written.after())
            .chain(() -> journal.record(session, written, actor))
            .replaceWith(decision)
        : Uni.createFrom().item(decision);
  }

  private static Uni<Void> store(Mutiny.Session session, @Nullable AccountRow row, Account after) {
    if (row != null) {
      row.become(after);
      return Uni.createFrom().voidItem();
    }
    AccountRow first = new AccountRow();
    first.become(after);
    return session.persist(first);
  }

  // Another transaction registered the same code, or changed the same row, between our read and our
  // write.
  private static boolean isLostRace(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException
          || cause instanceof StaleStateException
          || cause instanceof ConstraintViolationException) {
        return true;
      }
    }
    return false;
  }
}
