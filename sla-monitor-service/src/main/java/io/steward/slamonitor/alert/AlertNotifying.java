package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.outbox.Outbox;
import io.steward.slamonitor.alert.telling.Circumstances;
import io.steward.slamonitor.alert.telling.CircumstancesReading;
import io.steward.slamonitor.alert.telling.Decision;
import io.steward.slamonitor.alert.telling.Telling;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides about alerts whose time has come, told for the first time, again, or to the next step of
 * a ladder. What follows is written in the transaction that takes the alert, so that none is told
 * twice or never, and a process that dies between two steps is continued by any other.
 */
@ApplicationScoped
public class AlertNotifying {
  /** As many alerts as one transaction takes. */
  public static final int BATCH = 100;

  private final Pool pool;
  private final Alerts alerts;
  private final AlertRules rules;
  private final CircumstancesReading circumstances;
  private final DecisionKeeping keeping;
  private final Outbox outbox;
  private final String consoleAddress;
  private final Clock clock;

  AlertNotifying(
      Pool pool,
      Alerts alerts,
      AlertRules rules,
      CircumstancesReading circumstances,
      DecisionKeeping keeping,
      Outbox outbox,
      AlertConfig config,
      Clock clock) {
    this.pool = pool;
    this.alerts = alerts;
    this.rules = rules;
    this.circumstances = circumstances;
    this.keeping = keeping;
    this.outbox = outbox;
    this.consoleAddress = config.consoleAddress();
    this.clock = clock;
  }

  /** Tells of one batch of alerts, and answers how many it held. */
  public Uni<Integer> notifyDue() {
    Instant now = now();
    return pool.withTransaction(
            tx -> alerts.claimDue(tx, now, BATCH).call(due -> decide(tx, due, false, now)))
        .invoke(this::wakeAfter)
        .map(List::size);
  }

  /** Takes one batch of alerts a step up their ladders, and answers how many it held. */
  public Uni<Integer> escalateDue() {
    Instant now = now();
    return pool.withTransaction(
            tx -> alerts.claimEscalations(tx, now, BATCH).call(due -> decide(tx, due, true, now)))
        .invoke(this::wakeAfter)
        .map(List::size);
  }

  private Uni<Void> decide(SqlConnection tx, List<Alert> due, boolean isStep, Instant now) {
    if (due.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Set<String> accounts = due.stream().map(Alert::account).collect(Collectors.toSet());
    return circumstances
        .read(tx, accounts, now)
        .chain(
            facts ->
                rules
                    .all(tx)
                    .map(AlertNotifying::byId)
                    .chain(all -> keep(tx, decisions(due, all, facts, isStep), all, now)));
  }

  private static Map<UUID, AlertRule> byId(List<AlertRule> rules) {
    return rules.stream().collect(Collectors.toMap(AlertRule::id, Function.identity()));
  }

  // The alerts of a rule that was removed stay, and are told no more.
  private static List<Decision> decisions(
      List<Alert> due, Map<UUID, AlertRule> byId, Circumstances facts, boolean isStep) {
    return due.stream()
        .flatMap(
            alert ->
                Optional.ofNullable(byId.get(alert.ruleId()))
                    .map(rule -> decision(alert, new Telling(rule, facts), isStep, facts.now()))
                    .stream())
        .toList();
  }

  private static Decision decision(Alert alert, Telling telling, boolean isStep, Instant now) {
    return new Decision(alert, isStep ? telling.escalate(alert) : telling.tell(alert), isStep, now);
  }

  private Uni<Void> keep(
      SqlConnection tx, List<Decision> decisions, Map<UUID, AlertRule> rules, Instant now) {
    List<DomainEvent> events =
        decisions.stream().flatMap(decision -> event(decision, rules).stream()).toList();
    return keeping.keep(tx, decisions, now).chain(() -> outbox.append(tx, events));
  }

  private Optional<DomainEvent> event(Decision decision, Map<UUID, AlertRule> rules) {
    Alert alert = decision.alert();
    if (decision.tells()) {
      return Optional.of(event(alert, AlertMessage.TYPE, AlertMessage.of(alert, consoleAddress)));
    }
    return Optional.ofNullable(rules.get(alert.ruleId()))
        .map(rule -> rule.terms().ladder())
        .filter(ladder -> decision.escalates())
        .map(ladder -> AlertEscalated.of(decision, ladder, consoleAddress))
        .map(step -> event(alert, AlertEscalated.TYPE, step));
  }

  private static DomainEvent event(Alert alert, String type, Object payload) {
    return new DomainEvent(
        Topics.SLA_EVENTS, alert.account(), type, alert.id().toString(), payload);
  }

  private void wakeAfter(List<Alert> due) {
    if (!due.isEmpty()) {
      outbox.wake();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
