package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.id.Ids;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.Deliveries.Dispatch;
import io.steward.slamonitor.alert.telling.CircumstancesReading;
import io.steward.slamonitor.alert.telling.Directory;
import io.steward.slamonitor.alert.telling.Notices;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the rules, and tries them out. */
@ApplicationScoped
public class AlertRuleKeeping {
  private final Pool pool;
  private final AlertRules rules;
  private final DraftReading drafts;
  private final CircumstancesReading circumstances;
  private final Notices notices;
  private final Deliveries deliveries;
  private final Audit audit;
  private final AlertConfig config;
  private final Clock clock;

  AlertRuleKeeping(
      Pool pool,
      AlertRules rules,
      DraftReading drafts,
      CircumstancesReading circumstances,
      Notices notices,
      Deliveries deliveries,
      Audit audit,
      AlertConfig config,
      Clock clock) {
    this.pool = pool;
    this.rules = rules;
    this.drafts = drafts;
    this.circumstances = circumstances;
    this.notices = notices;
    this.deliveries = deliveries;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /** Adds a rule; it counts from the next event on. */
  public Uni<AlertRule> add(AlertRuleDraft draft, String actor) {
    return pool.withTransaction(
        tx ->
            drafts
                .read(tx, Ids.next(), draft, KeptChannels.NONE)
                .chain(rule -> save(tx, null, rule, actor)));
  }

  /** Replaces a rule; alerts that it raised stay as they are. */
  public Uni<AlertRule> change(UUID id, AlertRuleDraft draft, String actor) {
    return pool.withTransaction(
        tx ->
            existing(tx, id)
                .chain(
                    before ->
                        drafts
                            .read(tx, id, draft, KeptChannels.of(before.allChannels()))
                            .chain(after -> save(tx, before, after, actor))));
  }

  /** Removes a rule; what it raised stays, what is still to be delivered is not. */
  public Uni<Void> remove(UUID id, String actor) {
    return pool.withTransaction(
        tx ->
            existing(tx, id)
                .chain(
                    before ->
                        notices
                            .withdrawRule(tx, id)
                            .chain(() -> rules.delete(tx, id))
                            .chain(
                                () ->
                                    audit.record(tx, entry("removed", id, before, null, actor)))));
  }

  /**
   * Sends a sample to whomever the rule would tell at once at this moment, and answers the ids of
   * the deliveries. Somebody waits for it, so no quiet hours hold it.
   */
  public Uni<List<UUID>> tryOut(UUID id) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return pool.withTransaction(
            tx ->
                existing(tx, id)
                    .chain(
                        rule ->
                            circumstances
                                .directory(tx)
                                .map(directory -> samples(rule, directory, now))))
        .chain(
            samples ->
                pool.withTransaction(tx -> deliveries.enqueue(tx, samples, now))
                    .replaceWith(samples.stream().map(Dispatch::id).toList()));
  }

  private List<Dispatch> samples(AlertRule rule, Directory directory, Instant now) {
    AlertMessage sample = AlertMessage.sample(Ids.next(), rule, now, config.consoleAddress());
    return directory.recipients(rule.channels(), now).stream()
        .map(
            to ->
                new Dispatch(
                    Ids.next(),
                    Delivery.Kind.TEST,
                    null,
                    rule.id(),
                    rule.name(),
                    to.channel(),
                    to.target(),
                    sample))
        .toList();
  }

  /** The rule, or a 404 problem. */
  public Uni<AlertRule> get(UUID id) {
    return pool.withConnection(connection -> existing(connection, id));
  }

  private Uni<AlertRule> existing(SqlConnection connection, UUID id) {
    return rules
        .find(connection, id)
        .map(found -> found.orElseThrow(() -> Problems.notFound("alert rule", id.toString())));
  }

  private Uni<AlertRule> save(
      SqlConnection tx, @Nullable AlertRule before, AlertRule after, String actor) {
    String action = before == null ? "added" : "changed";
    return rules
        .save(tx, after)
        .chain(() -> audit.record(tx, entry(action, after.id(), before, after, actor)))
        .replaceWith(after);
  }

  private static Change entry(
      String action, UUID id, @Nullable AlertRule before, @Nullable AlertRule after, String actor) {
    return new Change(
        actor, action, "alert-rule", id.toString(), AuditedRule.of(before), AuditedRule.of(after));
  }
}
