package io.steward.slamonitor.alert;

import io.steward.slamonitor.alert.telling.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Nobody acknowledged an alert in time and the next are told: the payload of {@code
 * sla.alert-escalated.v1}.
 *
 * @param step of the ladder, from 1
 * @param round how many times the ladder is climbed, from 1
 * @param told who is told, by name: {@code alice, on call in First line}; never an address
 */
public record AlertEscalated(
    UUID alertId,
    String rule,
    String severity,
    String title,
    String account,
    long count,
    int step,
    int round,
    List<String> told,
    Instant at,
    String link) {
  public static final String TYPE = "sla.alert-escalated.v1";

  /** The step of the ladder that a decision takes. */
  static AlertEscalated of(Decision decision, Ladder ladder, String consoleAddress) {
    Alert alert = decision.alert();
    int taken = alert.course().stepsTaken();
    return new AlertEscalated(
        alert.id(),
        alert.rule(),
        alert.severity().word(),
        alert.headline(),
        alert.account(),
        alert.count(),
        ladder.number(taken),
        ladder.round(taken),
        decision.notices().stream()
            .map(added -> added.notice().recipient().via())
            .distinct()
            .toList(),
        decision.at(),
        consoleAddress + alert.link());
  }
}
