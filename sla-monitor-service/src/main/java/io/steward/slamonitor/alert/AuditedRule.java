package io.steward.slamonitor.alert;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule as the audit log remembers it: everything but the secrets. */
record AuditedRule(
    String name,
    boolean enabled,
    Set<String> eventTypes,
    @Nullable String account,
    String minimumSeverity,
    List<String> channels,
    List<String> ladder,
    RuleTerms terms) {

  static @Nullable AuditedRule of(@Nullable AlertRule rule) {
    return rule == null
        ? null
        : new AuditedRule(
            rule.name(),
            rule.enabled(),
            rule.eventTypes(),
            rule.account(),
            rule.minimumSeverity().word(),
            words(rule.channels()),
            ladder(rule.terms().ladder()),
            rule.terms().withoutLadder());
  }

  private static List<String> ladder(@Nullable Ladder ladder) {
    return ladder == null
        ? List.of()
        : ladder.steps().stream().map(s -> s.after() + " " + words(s.targets())).toList();
  }

  private static List<String> words(List<AlertChannel> channels) {
    return channels.stream().map(c -> c.type() + " " + c.shown()).toList();
  }
}
