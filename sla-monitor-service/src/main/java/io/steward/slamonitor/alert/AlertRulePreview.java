package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.id.Ids;
import io.steward.slamonitor.alert.ObservedEvents.Tally;
import io.steward.slamonitor.alert.telling.CircumstancesReading;
import io.steward.slamonitor.alert.telling.Rehearsal;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says whom a draft of a rule would tell, before it is saved. */
@ApplicationScoped
public class AlertRulePreview {
  private static final Duration SPAN = Duration.ofDays(7);
  private static final int MOST_EVENTS = 20_000;

  private final Pool pool;
  private final DraftReading drafts;
  private final CircumstancesReading circumstances;
  private final ObservedEvents observed;
  private final Alerts.Pace pace;
  private final Clock clock;

  AlertRulePreview(
      Pool pool,
      DraftReading drafts,
      CircumstancesReading circumstances,
      ObservedEvents observed,
      AlertConfig config,
      Clock clock) {
    this.pool = pool;
    this.drafts = drafts;
    this.circumstances = circumstances;
    this.observed = observed;
    this.pace = config.pace();
    this.clock = clock;
  }

  /**
   * What the rule would have made of events.
   *
   * @param events how many it was tried on
   */
  public record Preview(long events, List<Rehearsal.Scene> scenes) {}

  /**
   * Plays a sample, or what happened in the last seven days, through a draft. People, rotations,
   * silences and inhibitions are those of now. A rule that is switched off is played as if it were
   * on, one without a name as if it had one, and no channel needs its key.
   */
  public Uni<Preview> of(AlertRuleDraft draft, @Nullable Occurrence sample) {
    Instant now = clock.instant();
    String name = draft.name() == null || draft.name().isBlank() ? "New rule" : draft.name();
    return pool.withTransaction(
        tx ->
            drafts
                .read(tx, Ids.next(), draft.named(name).inUse(), KeptChannels.REHEARSED)
                .chain(rule -> play(tx, rule, sample, now)));
  }

  private Uni<Preview> play(
      SqlConnection tx, AlertRule rule, @Nullable Occurrence sample, Instant now) {
    Uni<List<Tally>> events =
        sample == null
            ? observed.since(tx, now.minus(SPAN), MOST_EVENTS)
            : Uni.createFrom().item(List.of(new Tally(sample, 1)));
    return events.chain(
        tallies -> {
          Set<String> accounts =
              tallies.stream().map(tally -> tally.first().account()).collect(Collectors.toSet());
          long count = tallies.stream().mapToLong(Tally::count).sum();
          return circumstances
              .read(tx, accounts, now)
              .map(facts -> sample == null ? facts.withoutStanding() : facts)
              .map(facts -> new Preview(count, Rehearsal.of(rule, pace, facts, tallies)));
        });
  }
}
