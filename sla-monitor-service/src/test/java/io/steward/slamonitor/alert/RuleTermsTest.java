package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertRuleFixture.anOccurrence;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.alert.hours.DailyWindow;
import io.steward.slamonitor.alert.hours.WeeklyHours;
import io.steward.slamonitor.alert.match.Matcher;
import io.steward.slamonitor.alert.match.Operator;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTermsTest {
  /** Vector: Grafana OnCall 558, one route for working days and another for the weekend. */
  @Test
  void aRuleCountsOnlyOnItsDaysOfTheWeekAndTimesOfDay_oncall558() {
    DailyWindow weekend =
        new DailyWindow(
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    RuleTerms terms =
        new RuleTerms(
            List.of(),
            new WeeklyHours(ZoneId.of("America/Sao_Paulo"), List.of(weekend)),
            null,
            null,
            null,
            null);
    AlertRule rule = AlertRuleFixture.aRuleThatSays(terms, new AlertChannel.Console());

    assertThat(rule.matches(breachAt("2026-11-28T03:00:00Z"))).isTrue(); // Saturday, 00:00
    assertThat(rule.matches(breachAt("2026-11-28T02:59:59Z"))).isFalse(); // Friday, 23:59
    assertThat(rule.matches(breachAt("2026-11-30T02:59:59Z"))).isTrue(); // Sunday, 23:59
    assertThat(rule.matches(breachAt("2026-11-30T03:00:00Z"))).isFalse();
  }

  @Test
  void allConditionsMustHold() {
    RuleTerms terms =
        new RuleTerms(
            List.of(
                new Matcher("cause", Operator.LIKE, "late-dispatch:.*"),
                new Matcher("account", Operator.IS_NOT, "TEST")),
            null,
            null,
            null,
            null,
            null);

    assertThat(
            terms.concern(
                anOccurrence("1", "sla.breached.v1", "ACME", Severity.LOW, "late-dispatch:W1")))
        .isTrue();
    assertThat(
            terms.concern(
                anOccurrence("1", "sla.breached.v1", "TEST", Severity.LOW, "late-dispatch:W1")))
        .isFalse();
    assertThat(
            terms.concern(
                anOccurrence("1", "sla.breached.v1", "ACME", Severity.LOW, "late-delivery:dhl")))
        .isFalse();
  }

  private static Occurrence breachAt(String at) {
    return anOccurrence(
        "1", "sla.breached.v1", "ACME", Severity.LOW, "late-dispatch:W1", Instant.parse(at));
  }
}
