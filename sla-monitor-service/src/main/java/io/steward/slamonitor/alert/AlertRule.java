package io.steward.slamonitor.alert;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of which occurrences whom to tell.
 *
 * @param enabled a rule that is not raises nothing; what it raised stays
 * @param account {@code null} for any account
 * @param channels who is told at once
 */
public record AlertRule(
    UUID id,
    String name,
    boolean enabled,
    Set<String> eventTypes,
    @Nullable String account,
    Severity minimumSeverity,
    List<AlertChannel> channels,
    RuleTerms terms,
    Instant changedAt) {

  /** The events that a rule may name. */
  public static final List<String> EVENT_TYPES =
      List.of(
          "sla.at-risk.v1",
          "sla.breached.v1",
          "sla.forecast-raised.v1",
          "sla.risk-raised.v1",
          "sla.risk-cleared.v1",
          "sla.threshold-crossed.v1",
          "sla.threshold-recovered.v1",
          "sla.intervention-opened.v1",
          "ticket.opened.v1",
          "ticket.escalated.v1",
          "ticket.reopened.v1",
          "ticket.resolved.v1",
          "invoice.issued.v1",
          "invoice.overdue.v1");

  /** Everybody it names, at once and on the ladder. */
  public List<AlertChannel> allChannels() {
    Ladder ladder = terms.ladder();
    return ladder == null
        ? channels
        : Stream.concat(
                channels.stream(), ladder.steps().stream().flatMap(step -> step.targets().stream()))
            .toList();
  }

  /** Whether the rule is about the occurrence. */
  public boolean matches(Occurrence occurrence) {
    return enabled
        && eventTypes.contains(occurrence.type())
        && (account == null || account.equals(occurrence.account()))
        && occurrence.severity().isAtLeast(minimumSeverity)
        && terms.concern(occurrence);
  }
}
