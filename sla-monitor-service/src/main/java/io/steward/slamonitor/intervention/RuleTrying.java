package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.intervention.RuleRehearsal.Danger;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tries rules that are not stored yet on what came into danger lately; nothing is opened. */
@ApplicationScoped
public class RuleTrying {
  /** As many dangers are played at most, the latest. */
  static final int MOST = 20_000;

  private final Pool pool;
  private final InterventionRules rules;
  private final RecentDangers recent;
  private final InterventionConfig config;
  private final Clock clock;

  RuleTrying(
      Pool pool,
      InterventionRules rules,
      RecentDangers recent,
      InterventionConfig config,
      Clock clock) {
    this.pool = pool;
    this.rules = rules;
    this.recent = recent;
    this.config = config;
    this.clock = clock;
  }

  /** What the drafts would have done in that time until now. */
  public Uni<RulePreview> preview(List<InterventionRule> drafts, Duration time) {
    Instant from = clock.instant().minus(time);
    return pool.withConnection(
        connection ->
            Uni.combine()
                .all()
                .unis(recent.since(connection, from, MOST), rules.managers(connection))
                .with(
                    (dangers, managers) ->
                        new RulePreview(
                            since(dangers, from),
                            drafts,
                            RuleRehearsal.of(drafts, managers, config.gathering(), dangers))));
  }

  private static Instant since(List<Danger> dangers, Instant asked) {
    return dangers.size() < MOST ? asked : dangers.getFirst().at();
  }
}
