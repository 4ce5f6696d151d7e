package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.inbox.Inbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns occurrences into alerts, a batch in one transaction. */
@ApplicationScoped
public class AlertGathering {
  private static final String CONSUMER = "alerts";

  private final Pool pool;
  private final AlertRules rules;
  private final Alerts alerts;
  private final ObservedEvents observed;
  private final Inbox inbox;
  private final Alerts.Pace pace;
  private final Clock clock;

  AlertGathering(
      Pool pool,
      AlertRules rules,
      Alerts alerts,
      ObservedEvents observed,
      Inbox inbox,
      AlertConfig config,
      Clock clock) {
    this.pool = pool;
    this.rules = rules;
    this.alerts = alerts;
    this.observed = observed;
    this.inbox = inbox;
    this.pace = config.pace();
    this.clock = clock;
  }

  /**
   * Counts each occurrence into the alerts of the rules that it concerns, once. What ended is told
   * no further, whichever replica learns of it first.
   */
  public Uni<Void> gather(List<Happening> happenings) {
    List<Occurrence> occurrences =
        happenings.stream().flatMap(happening -> happening.toTell().stream()).toList();
    Set<String> ended = ended(happenings);
    if (occurrences.isEmpty() && ended.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return pool.withTransaction(
        tx ->
            rules
                .enabled(tx)
                .chain(enabled -> gather(tx, enabled, concerning(enabled, occurrences)))
                .chain(() -> observed.add(tx, occurrences))
                .chain(() -> alerts.end(tx, ended, now())));
  }

  private Uni<Void> gather(
      SqlConnection tx, List<AlertRule> enabled, Map<String, Occurrence> byEvent) {
    if (byEvent.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return inbox
        .firstTimers(tx, CONSUMER, byEvent.keySet())
        .chain(
            fresh ->
                alerts.gather(tx, Burst.of(enabled, only(fresh, byEvent.values())), pace, now()));
  }

  // What ended and began again in one batch stands.
  private static Set<String> ended(List<Happening> happenings) {
    Set<String> ended = new HashSet<>();
    for (Happening happening : happenings) {
      happening.toTell().map(Occurrence::thing).ifPresent(ended::remove);
      if (happening.ends() != null) {
        ended.add(happening.ends());
      }
    }
    return ended;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  // Only what a rule is about is remembered, or the inbox would hold every breach of a replayed
  // year.
  private static Map<String, Occurrence> concerning(
      List<AlertRule> enabled, List<Occurrence> occurrences) {
    Map<String, Occurrence> byEvent = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences) {
      if (enabled.stream().anyMatch(rule -> rule.matches(occurrence))) {
        byEvent.put(occurrence.eventId(), occurrence);
      }
    }
    return byEvent;
  }

  private static List<Occurrence> only(Set<String> fresh, Collection<Occurrence> all) {
    return all.stream().filter(occurrence -> fresh.contains(occurrence.eventId())).toList();
  }
}
