package io.steward.slamonitor.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules and occurrences that read as speech. */
public final class AlertRuleFixture {
  public static final Instant NOW = Instant.parse("2026-11-23T16:00:00.250Z");

  private AlertRuleFixture() {}

  public static AlertRule aRuleFor(@Nullable String account, Severity minimum, String... types) {
    return new AlertRule(
        UUID.randomUUID(),
        "A rule",
        true,
        Set.of(types),
        account,
        minimum,
        List.of(new AlertChannel.Console()),
        RuleTerms.NONE,
        NOW);
  }

  public static AlertRule aRuleThatSays(RuleTerms terms, AlertChannel... channels) {
    return new AlertRule(
        UUID.randomUUID(),
        "A rule",
        true,
        Set.copyOf(AlertRule.EVENT_TYPES),
        null,
        Severity.LOW,
        List.of(channels),
        terms,
        NOW);
  }

  public static Occurrence aBreach(String id, String account, String cause) {
    return anOccurrence(id, "sla.breached.v1", account, Severity.MEDIUM, cause);
  }

  public static Occurrence anOccurrence(
      String id, String type, String account, Severity severity, String cause) {
    return anOccurrence(id, type, account, severity, cause, NOW);
  }

  public static Occurrence anOccurrence(
      String id, String type, String account, Severity severity, String cause, Instant at) {
    return new Occurrence(
        id,
        type,
        at,
        account,
        severity,
        type + " " + cause,
        null,
        Map.of("cause", cause),
        new Occurrence.Story("promise broken, " + cause, "Order " + id, "/"));
  }
}
