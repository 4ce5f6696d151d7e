package io.steward.slamonitor.alert.telling;

import static io.steward.slamonitor.alert.telling.TellingFixture.ALICE;
import static io.steward.slamonitor.alert.telling.TellingFixture.BOB;
import static io.steward.slamonitor.alert.telling.TellingFixture.after;
import static io.steward.slamonitor.alert.telling.TellingFixture.alert;
import static io.steward.slamonitor.alert.telling.TellingFixture.at;
import static io.steward.slamonitor.alert.telling.TellingFixture.berlin;
import static io.steward.slamonitor.alert.telling.TellingFixture.circumstances;
import static io.steward.slamonitor.alert.telling.TellingFixture.climbed;
import static io.steward.slamonitor.alert.telling.TellingFixture.nights;
import static io.steward.slamonitor.alert.telling.TellingFixture.quiet;
import static io.steward.slamonitor.alert.telling.TellingFixture.rule;
import static io.steward.slamonitor.alert.telling.TellingFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.AlertRuleFixture;
import io.steward.slamonitor.alert.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
  private static final Instant MIDNIGHT = berlin("2026-11-24T00:00");
  private static final Instant MORNING = berlin("2026-11-24T07:00");
  private static final AlertRule QUIET_AT_NIGHT = rule(terms(nights(true), null), ALICE);

  /** Vector: posthog 89862, overnight breaches vanished because quiet hours stopped evaluation. */
  @Test
  void holdDeliveryButNeverDetection_posthog89862() {
    var breachAtNight =
        AlertRuleFixture.anOccurrence(
            "e-1", "sla.breached.v1", "ACME", Severity.MEDIUM, "late-dispatch:W1", MIDNIGHT);
    assertThat(QUIET_AT_NIGHT.matches(breachAtNight)).isTrue();

    var told = (Verdict.Told) new Telling(QUIET_AT_NIGHT, at(MIDNIGHT)).tell(alert(Severity.HIGH));

    assertThat(told.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.dueAt()).isEqualTo(MORNING);
              assertThat(notice.heldBy()).isEqualTo("quiet hours of the rule");
            });
  }

  @Test
  void criticalPassesOnlyIfTheRuleSaysSo() {
    AlertRule strict = rule(terms(nights(false), null), ALICE);

    assertThat(dueAt(QUIET_AT_NIGHT, at(MIDNIGHT), Severity.CRITICAL)).isEqualTo(MIDNIGHT);
    assertThat(dueAt(strict, at(MIDNIGHT), Severity.CRITICAL)).isEqualTo(MORNING);
  }

  @Test
  void ofAPersonHoldOnlyWhatThatPersonGets() {
    AlertRule both = rule(terms(null, null), ALICE, BOB);
    Circumstances facts = circumstances(MIDNIGHT, nights(false), List.of(), List.of(), List.of());

    var told = (Verdict.Told) new Telling(both, facts).tell(alert(Severity.MEDIUM));

    assertThat(told.notices()).extracting(Notice::dueAt).containsExactly(MORNING, MIDNIGHT);
    assertThat(told.notices().getFirst().heldBy()).isEqualTo("quiet hours of alice");
  }

  @Test
  void ofRuleAndPersonThatFollowEachOtherHoldUntilTheLastEnds() {
    Circumstances facts =
        circumstances(MIDNIGHT, quiet("06:00", "09:30", false), List.of(), List.of(), List.of());

    assertThat(dueAt(QUIET_AT_NIGHT, facts, Severity.MEDIUM)).isEqualTo(berlin("2026-11-24T09:30"));
  }

  @Test
  void neverHoldTheConsole() {
    AlertRule console = rule(terms(nights(false), null), new AlertChannel.Console());

    assertThat(dueAt(console, at(MIDNIGHT), Severity.LOW)).isEqualTo(MIDNIGHT);
  }

  /** Vector: Pulse 1399, escalations went out in quiet hours. */
  @Test
  void anEscalationDoesNotBypassThem_pulse1399() {
    AlertRule ladder = rule(terms(nights(false), null, after(5, BOB)), ALICE);

    var postponed = (Verdict.Postponed) new Telling(ladder, at(MIDNIGHT)).escalate(climbed(0));

    assertThat(postponed.until()).isEqualTo(MORNING);
  }

  @Test
  void theLadderWaitsForTheMessageThatTheyHold() {
    AlertRule ladder = rule(terms(nights(false), null, after(5, BOB)), ALICE);

    var told = (Verdict.Told) new Telling(ladder, at(MIDNIGHT)).tell(alert(Severity.MEDIUM));

    assertThat(told.escalateAt()).isEqualTo(MORNING.plus(Duration.ofMinutes(5)));
  }

  private static Instant dueAt(AlertRule rule, Circumstances facts, Severity severity) {
    var told = (Verdict.Told) new Telling(rule, facts).tell(alert(severity));
    return told.notices().getFirst().dueAt();
  }
}
