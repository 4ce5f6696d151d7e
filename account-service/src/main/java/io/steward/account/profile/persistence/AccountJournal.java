package io.steward.account.profile.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.account.profile.Account;
import io.steward.account.profile.AccountDecision.Written;
import io.steward.account.profile.AccountState;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Audits and announces new states of accounts, in the transaction that stores them. */
@ApplicationScoped
class AccountJournal {
  private final Audit audit;
  private final Outbox outbox;

  AccountJournal(Audit audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  Uni<Void> record(Mutiny.Session session, Written written, String actor) {
    return audit
        .record(session, entry(written, actor))
        .chain(() -> outbox.append(session, List.of(event(written))));
  }

  Uni<Void> record(SqlConnection tx, List<Written> all, String actor) {
    return Multi.createFrom()
        .iterable(all)
        .onItem()
        .transformToUniAndConcatenate(written -> audit.record(tx, entry(written, actor)))
        .collect()
        .last()
        .chain(() -> outbox.append(tx, all.stream().map(AccountJournal::event).toList()));
  }

  private static Change entry(Written written, String actor) {
    Account before = written.before();
    return new Change(
        actor,
        written.action(),
        "account",
        written.after().code().value(),
        before == null ? null : AccountState.of(before),
        AccountState.of(written.after()));
  }

  private static DomainEvent event(Written written) {
    String code = written.after().code().value();
    return new DomainEvent(
        Topics.ACCOUNT_EVENTS, code, written.eventType(), code, AccountState.of(written.after()));
  }
}
