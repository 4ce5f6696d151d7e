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
    List<String> channels) {

  static @Nullable AuditedRule of(@Nullable AlertRule rule) {
    return rule == null
        ? null
        : new AuditedRule(
            rule.name(),
            rule.enabled(),
            rule.eventTypes(),
            rule.account(),
            rule.minimumSeverity().word(),
            rule.channels().stream().map(c -> c.type() + " " + c.target()).toList());
  }
}
