package io.steward.slamonitor.responsibility;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.outbox.Outbox;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.servicelevel.AccountMoment;
import io.steward.slamonitor.servicelevel.ChangedDays;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Lets people decide who answers for a miss; measures net of exclusions follow. */
@ApplicationScoped
public class Deciding {
  /** The name under which decisions are in the audit log. */
  public static final String SUBJECT = "responsibility";

  private final Pool pool;
  private final Responsibilities responsibilities;
  private final ChangedDays changedDays;
  private final Audit audit;
  private final Outbox outbox;
  private final Clock clock;

  Deciding(
      Pool pool,
      Responsibilities responsibilities,
      ChangedDays changedDays,
      Audit audit,
      Outbox outbox,
      Clock clock) {
    this.pool = pool;
    this.responsibilities = responsibilities;
    this.changedDays = changedDays;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** As the audit log keeps a step. */
  record Audited(String party, String reason) {
    static Audited of(Responsibility responsibility) {
      return new Audited(responsibility.party().wireName(), responsibility.reason());
    }
  }

  /** The miss, or a 404 problem. */
  public Uni<Responsibility> get(Miss miss) {
    return responsibilities
        .find(pool, miss)
        .map(
            found ->
                found.orElseThrow(() -> Problems.notFound("missed promise", miss.reference())));
  }

  /** Holds the party responsible from now on, and says so. */
  public Uni<Responsibility> decide(Miss miss, Party party, String reason, String actor) {
    Decision decision =
        new Decision(party, reason, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return pool.withTransaction(
            tx ->
                responsibilities
                    .of(tx, Set.of(miss))
                    .chain(
                        known -> {
                          Responsibility before = known.get(miss);
                          if (before == null) {
                            throw Problems.notFound("missed promise", miss.reference());
                          }
                          return store(tx, before, before.decided(decision), decision);
                        }))
        .invoke(outbox::wake);
  }

  private Uni<Responsibility> store(
      SqlConnection tx, Responsibility before, Responsibility after, Decision decision) {
    Change change =
        new Change(
            decision.by(),
            "decided",
            SUBJECT,
            after.miss().reference(),
            Audited.of(before),
            Audited.of(after));
    return responsibilities
        .store(tx, List.of(after))
        .chain(() -> audit.record(tx, change))
        .chain(
            () ->
                outbox.append(
                    tx, List.of(ResponsibilityAssigned.of(after, decision.at()).toEvent())))
        .chain(
            () ->
                changedDays.noteMoments(
                    tx,
                    List.of(new AccountMoment(after.miss().order().account(), after.missedAt()))))
        .replaceWith(after);
  }
}
