package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

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

  /** Replaces all rules; they count from the next signal on. */
  public Uni<List<InterventionRule>> replace(List<InterventionRule> all, String by) {
    return pool.withTransaction(
        tx ->
            rules
                .rules(tx)
                .chain(
                    before ->
                        rules
                            .replace(tx, all)
                            .chain(
                                () ->
                                    audit.record(
                                        tx,
                                        new Change(
                                            by,
                                            "replaced",
                                            "intervention-rules",
                                            "all",
                                            before,
                                            all))))
                .chain(() -> rules.rules(tx)));
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
                    .save(tx, playbook)
                    .chain(
                        () ->
                            audit.record(
                                tx, new Change(by, "changed", "playbook", kind, null, playbook))))
        .replaceWith(playbook);
  }

  /** Takes over who manages accounts, for the rules that ask. */
  public Uni<Void> copyManagers(List<InterventionRules.Manager> managers) {
    return pool.withTransaction(tx -> rules.copyManagers(tx, managers));
  }
}
