package io.steward.slamonitor.policy.preview;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.account.Accounts;
import io.steward.slamonitor.policy.PolicyDraft;
import io.steward.slamonitor.policy.PolicyDrafting;
import io.steward.slamonitor.policy.PolicyKeeping;
import io.steward.slamonitor.policy.PolicyTerms;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Previews versions of policies; stores nothing. */
@ApplicationScoped
public class PolicyPreviewing {
  private static final Duration BACK = Duration.ofDays(90);
  private static final int MOST = 400_000;

  private final Pool pool;
  private final PolicyKeeping policies;
  private final Accounts accounts;
  private final PastPromises pastPromises;
  private final Clock clock;

  PolicyPreviewing(
      Pool pool,
      PolicyKeeping policies,
      Accounts accounts,
      PastPromises pastPromises,
      Clock clock) {
    this.pool = pool;
    this.policies = policies;
    this.accounts = accounts;
    this.pastPromises = pastPromises;
    this.clock = clock;
  }

  /**
   * What the draft would change, had it always been the only version of its policy.
   *
   * @throws io.steward.platform.problem.ProblemException 400 with all that is wrong with the draft
   */
  public Uni<PolicyPreview> preview(PolicyDraft draft) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant since = now.minus(BACK);
    return pool.withTransaction(
        tx ->
            Uni.combine()
                .all()
                .unis(
                    policies.drafting(tx),
                    accounts.traits(tx),
                    pastPromises.since(tx, since, MOST + 1))
                .asTuple()
                .map(
                    found ->
                        preview(
                            found.getItem1(),
                            draft,
                            found.getItem2(),
                            found.getItem3(),
                            new Comparing(since, now))));
  }

  private record Comparing(Instant since, Instant now) {}

  private static PolicyPreview preview(
      PolicyDrafting drafting,
      PolicyDraft draft,
      Map<String, AccountTraits> accounts,
      List<PastPromise> promises,
      Comparing time) {
    PolicyTerms version = drafting.read(draft);
    Supposed supposed = new Supposed(drafting.bookHaving(version), accounts);
    Comparison comparison = new Comparison(supposed, time.since(), time.now());
    promises.stream().limit(MOST).forEach(comparison::add);
    return new PolicyPreview(
        version.reference(), comparison.open(), comparison.past(), promises.size() <= MOST);
  }
}
