package io.steward.slamonitor.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Occurrences that belong into one alert of one rule.
 *
 * @param repeatAfter how soon the alert may be told again; {@code null} for the platform's setting
 * @param worst the highest severity among them
 * @param first tells the story; the others add to the count
 */
public record Burst(
    UUID ruleId,
    String rule,
    @Nullable Duration repeatAfter,
    Severity worst,
    Occurrence first,
    long count) {
  private record Group(UUID rule, String account, String key) {}

  /** Sorts what came into the bursts of each rule that it concerns. */
  public static List<Burst> of(List<AlertRule> rules, List<Occurrence> occurrences) {
    Map<Group, Burst> bursts = new LinkedHashMap<>();
    for (AlertRule rule : rules) {
      for (Occurrence one : occurrences) {
        if (rule.matches(one)) {
          bursts.merge(
              new Group(rule.id(), one.account(), one.groupKey()),
              new Burst(rule.id(), rule.name(), rule.terms().repeatAfter(), one.severity(), one, 1),
              Burst::joinedBy);
        }
      }
    }
    return new ArrayList<>(bursts.values());
  }

  private Burst joinedBy(Burst other) {
    Severity severity = worst.isAtLeast(other.worst) ? worst : other.worst;
    return new Burst(ruleId, rule, repeatAfter, severity, first, count + other.count);
  }
}
