package io.steward.slamonitor.alert;

import java.time.Instant;
import java.util.UUID;

/**
 * What people and programs are told of an alert: the payload of {@code sla.alert-raised.v1} and the
 * body of a webhook.
 *
 * @param alertId the same when one alert is told again with a greater count
 * @param rule the name of the rule that raised it
 * @param account the merchant's code, {@code -} when it is about none
 * @param count how many events it stood for when this was written
 * @param link address in the console of the first thing it is about
 */
public record AlertMessage(
    UUID alertId,
    String rule,
    String severity,
    String title,
    String text,
    String account,
    long count,
    Instant raisedAt,
    String link) {
  public static final String TYPE = "sla.alert-raised.v1";

  /** The alert as it is now, in words that say it all. */
  public static AlertMessage of(Alert alert, String consoleAddress) {
    return new AlertMessage(
        alert.id(),
        alert.rule(),
        alert.severity().word(),
        alert.headline(),
        alert.text(),
        alert.account(),
        alert.count(),
        alert.raisedAt(),
        consoleAddress + alert.link());
  }

  /** What trying a rule out sends. */
  public static AlertMessage sample(UUID id, AlertRule rule, Instant now, String consoleAddress) {
    String account = rule.account();
    return new AlertMessage(
        id,
        rule.name(),
        rule.minimumSeverity().word(),
        "Test of the rule " + rule.name(),
        "Somebody tried the rule out. Nothing has happened.",
        account == null ? Occurrence.NO_ACCOUNT : account,
        1,
        now,
        consoleAddress + "/alerts");
  }
}
