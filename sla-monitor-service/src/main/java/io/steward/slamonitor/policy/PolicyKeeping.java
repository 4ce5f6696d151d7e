package io.steward.slamonitor.policy;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.calendar.Calendars;
import io.steward.slamonitor.revision.Revisions;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Adds versions of policies; a version is never edited, only followed by the next. */
@ApplicationScoped
public class PolicyKeeping {
  private final Pool pool;
  private final Policies policies;
  private final Calendars calendars;
  private final Revisions revisions;
  private final Audit audit;
  private final Clock clock;

  PolicyKeeping(
      Pool pool,
      Policies policies,
      Calendars calendars,
      Revisions revisions,
      Audit audit,
      Clock clock) {
    this.pool = pool;
    this.policies = policies;
    this.calendars = calendars;
    this.revisions = revisions;
    this.audit = audit;
    this.clock = clock;
  }

  /** All versions of all policies, by id and then the newest first. */
  public Uni<List<RecordedPolicy>> recorded() {
    return policies.recorded(pool);
  }

  /** All versions of one policy, the newest first, or a 404 problem. */
  public Uni<List<RecordedPolicy>> versions(String id) {
    return recorded()
        .map(
            all -> {
              List<RecordedPolicy> own =
                  all.stream().filter(policy -> policy.terms().id().equals(id)).toList();
              if (own.isEmpty()) {
                throw Problems.notFound("policy", id);
              }
              return own;
            });
  }

  /** Makes a new policy; 409 when there is one of that id. */
  public Uni<RecordedPolicy> make(PolicyDraft draft, String actor) {
    return pool.withTransaction(
        tx ->
            exclusively(tx)
                .chain(
                    drafting -> {
                      if (drafting.knows(draft.id())) {
                        throw Problems.conflict(
                            "policy-exists",
                            "There is a policy " + draft.id() + "; add a version to it instead.");
                      }
                      return add(tx, drafting.read(draft), actor);
                    }));
  }

  /** Follows a policy's newest version by the next. */
  public Uni<RecordedPolicy> follow(String id, PolicyDraft draft, String actor) {
    return pool.withTransaction(
        tx ->
            exclusively(tx)
                .chain(
                    drafting -> {
                      if (!drafting.knows(id)) {
                        throw Problems.notFound("policy", id);
                      }
                      return add(tx, drafting.read(draft.withId(id)), actor);
                    }));
  }

  /** What a draft is read against, as the transaction sees it. */
  public Uni<PolicyDrafting> drafting(SqlConnection tx) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return Uni.combine()
        .all()
        .unis(policies.recorded(tx), calendars.book(tx))
        .asTuple()
        .map(
            found ->
                new PolicyDrafting(
                    found.getItem1().stream().map(RecordedPolicy::terms).toList(),
                    found.getItem2(),
                    now));
  }

  // Noting the change first makes writers wait for each other, so that two rules that exclude each
  // other are not added side by side. A refusal takes the note back with the transaction.
  private Uni<PolicyDrafting> exclusively(SqlConnection tx) {
    return revisions.changed(tx, Calendars.REVISION).chain(() -> drafting(tx));
  }

  private Uni<RecordedPolicy> add(SqlConnection tx, PolicyTerms terms, String actor) {
    RecordedPolicy version =
        new RecordedPolicy(terms, clock.instant().truncatedTo(ChronoUnit.MICROS), actor);
    return policies
        .add(tx, version)
        .invoke(
            added -> {
              if (!added) {
                throw Problems.conflict(
                    "version-added-meanwhile",
                    "Somebody added a version of " + terms.id() + " meanwhile; read and repeat.");
              }
            })
        .chain(
            () ->
                audit.record(
                    tx,
                    new Change(
                        actor,
                        "policy.version-added",
                        "policy",
                        terms.id(),
                        null,
                        PolicyDraft.of(terms))))
        .replaceWith(version);
  }
}
