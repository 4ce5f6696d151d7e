package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.problem.Problems;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the rules and the playbooks. */
@ApplicationScoped
public class RuleKeeping {
  private final Pool pool;
  private final InterventionRules rules;
  private final Audit audit;
  private final Clock clock;

  RuleKeeping(Pool pool, InterventionRules rules, Audit audit, Clock clock) {
    this.pool = pool;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /** The rules in their order. */
  public Uni<List<InterventionRule>> rules() {
    return pool.withConnection(rules::rules);
  }

  /**
   * Replaces all rules; they count from the next signal on.
   *
   * @param read the {@link RuleListVersion} of the list that was changed; {@code null} replaces
   *     whatever is there
   * @throws io.steward.platform.problem.ProblemException 412 when the list is another by now
   */
  public Uni<List<InterventionRule>> replace(
      List<InterventionRule> all, @Nullable String read, String by) {
    return pool.withTransaction(
        tx ->
            rules
                .lock(tx)
                .chain(() -> rules.rules(tx))
                .chain(before -> replace(tx, before, all, read, by)));
  }

  private Uni<List<InterventionRule>> replace(
      SqlConnection tx,
      List<InterventionRule> before,
      List<InterventionRule> all,
      @Nullable String read,
      String by) {
    if (read != null && !read.equals(RuleListVersion.of(before))) {
      throw Problems.stale("list of", "intervention rules");
    }
    List<InterventionRule> after = all.stream().map(rule -> rule.following(before)).toList();
    return rules
        .replace(tx, after)
        .chain(
            () ->
                audit.record(
                    tx, new Change(by, "replaced", "intervention-rules", "all", before, after)))
        .replaceWith(after);
  }

  /** The playbooks by kind. */
  public Uni<List<Playbook>> playbooks() {
    return pool.withConnection(rules::playbooks);
  }

  /** Stores a playbook; interventions that are open keep the steps they were opened with. */
  public Uni<Playbook> save(String kind, String name, List<String> steps, String by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Playbook playbook = new Playbook(kind, name, steps, by, now);
    return pool.withTransaction(
        tx ->
            rules
                .playbook(tx, kind)
                .call(() -> rules.save(tx, playbook))
                .chain(
                    before ->
                        audit.record(
                            tx,
                            new Change(
                                by, "changed", "playbook", kind, before.orElse(null), playbook)))
                .replaceWith(playbook));
  }

  /**
   * Removes a playbook, so that its kind is worked by the one for any kind.
   *
   * @throws io.steward.platform.problem.ProblemException 404 when the kind has none of its own, 409
   *     for the playbook that all others fall back to
   */
  public Uni<Void> remove(String kind, String by) {
    if (kind.equals(Playbook.ANY)) {
      throw Problems.conflict(
          "playbook-is-needed", "The playbook for any kind can be changed, not removed.");
    }
    return pool.withTransaction(
        tx ->
            rules
                .playbook(tx, kind)
                .map(found -> found.orElseThrow(() -> Problems.notFound("playbook of", kind)))
                .call(() -> rules.remove(tx, kind))
                .chain(
                    before ->
                        audit.record(
                            tx, new Change(by, "removed", "playbook", kind, before, null))));
  }

  /** Takes over who manages accounts, for the rules that ask. */
  public Uni<Void> copyManagers(List<InterventionRules.Manager> managers) {
    return pool.withTransaction(tx -> rules.copyManagers(tx, managers));
  }
}
