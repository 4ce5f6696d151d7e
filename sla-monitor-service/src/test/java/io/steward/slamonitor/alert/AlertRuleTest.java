package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertRuleFixture.aBreach;
import static io.steward.slamonitor.alert.AlertRuleFixture.aRuleFor;
import static io.steward.slamonitor.alert.AlertRuleFixture.anOccurrence;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlertRuleTest {
  @Test
  void isAboutItsEventTypesAlone() {
    AlertRule rule = aRuleFor(null, Severity.LOW, "ticket.opened.v1");

    assertThat(rule.matches(aBreach("1", "ACME", "w"))).isFalse();
    assertThat(rule.matches(anOccurrence("1", "ticket.opened.v1", "X", Severity.LOW, "t")))
        .isTrue();
  }

  @Test
  void isAboutItsAccountOrAll() {
    assertThat(aRuleFor("ACME", Severity.LOW, "sla.breached.v1").matches(aBreach("1", "X", "w")))
        .isFalse();
    assertThat(aRuleFor(null, Severity.LOW, "sla.breached.v1").matches(aBreach("1", "X", "w")))
        .isTrue();
  }

  @Test
  void isAboutNothingLessSevere() {
    AlertRule rule = aRuleFor(null, Severity.HIGH, "ticket.opened.v1");

    assertThat(rule.matches(anOccurrence("1", "ticket.opened.v1", "X", Severity.MEDIUM, "t")))
        .isFalse();
    assertThat(rule.matches(anOccurrence("1", "ticket.opened.v1", "X", Severity.CRITICAL, "t")))
        .isTrue();
  }
}
