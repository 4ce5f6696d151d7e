package io.steward.slamonitor.ticket;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.account.Accounts;
import io.steward.slamonitor.policy.Policies;
import io.steward.slamonitor.promise.Histories;
import io.steward.slamonitor.promise.Subject;
import io.steward.slamonitor.promise.SubjectClock;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Derives a ticket's promises again from its events. */
@ApplicationScoped
class TicketHistories implements Histories {
  private final Pool pool;
  private final TicketEvents events;
  private final Policies policies;
  private final Accounts accounts;

  TicketHistories(Pool pool, TicketEvents events, Policies policies, Accounts accounts) {
    this.pool = pool;
    this.events = events;
    this.policies = policies;
    this.accounts = accounts;
  }

  @Override
  public Subject.Type type() {
    return Subject.Type.TICKET;
  }

  @Override
  public Uni<List<SubjectClock>> clocks(Subject subject) {
    return pool.withTransaction(
        tx ->
            Uni.combine()
                .all()
                .unis(
                    events.of(tx, subject.reference()),
                    accounts.know(tx, Set.of(subject.account())),
                    policies.book(tx))
                .asTuple()
                .map(
                    known ->
                        known.getItem1().isEmpty()
                            ? List.of()
                            : TicketClocks.of(
                                known.getItem1(),
                                known.getItem2().traits(subject.account()),
                                known.getItem3())));
  }
}
