package io.steward.slamonitor.alert.telling;

import static io.steward.slamonitor.alert.telling.TellingFixture.ALICE;
import static io.steward.slamonitor.alert.telling.TellingFixture.BOB;
import static io.steward.slamonitor.alert.telling.TellingFixture.FIRST_LINE;
import static io.steward.slamonitor.alert.telling.TellingFixture.after;
import static io.steward.slamonitor.alert.telling.TellingFixture.alert;
import static io.steward.slamonitor.alert.telling.TellingFixture.at;
import static io.steward.slamonitor.alert.telling.TellingFixture.berlin;
import static io.steward.slamonitor.alert.telling.TellingFixture.climbed;
import static io.steward.slamonitor.alert.telling.TellingFixture.rule;
import static io.steward.slamonitor.alert.telling.TellingFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.AlertRuleFixture;
import io.steward.slamonitor.alert.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static final Instant NOON = berlin("2026-11-23T12:00");

  /**
   * Alice is told at once; after 5 minutes whoever is on call, 10 minutes later Bob; once again.
   */
  private static final AlertRule LADDER =
      rule(terms(null, null, after(5, new AlertChannel.OnCall(FIRST_LINE)), after(10, BOB)), ALICE);

  /** Vector: GoAlert, a wait before each step, and the whole ladder repeated. */
  @Test
  void climbsStepByStepAndRepeats_goAlert() {
    List<String> told = new ArrayList<>();
    var first = (Verdict.Told) new Telling(LADDER, at(NOON)).tell(alert(Severity.MEDIUM));
    Instant next = first.escalateAt();
    for (int taken = 0; next != null; taken++) {
      var step = (Verdict.Told) new Telling(LADDER, at(next)).escalate(climbed(taken));
      told.add(
          "+%d %s, step %d"
              .formatted(
                  Duration.between(NOON, next).toMinutes(),
                  step.notices().getFirst().recipient().via(),
                  step.notices().getFirst().step()));
      next = step.escalateAt();
    }

    assertThat(told)
        .containsExactly(
            "+5 alice, on call in First line, step 1",
            "+15 bob, step 2",
            "+20 alice, on call in First line, step 1",
            "+30 bob, step 2");
  }

  @Test
  void beginsOnceHoweverOftenTheAlertIsTold() {
    Alert toldBefore = climbed(0);

    var again = (Verdict.Told) new Telling(LADDER, at(NOON)).tell(toldBefore);

    assertThat(again.escalateAt()).isNull();
  }

  @Test
  void waitsWhileTheAlertIsSnoozed() {
    Instant later = NOON.plusSeconds(900);
    Alert snoozed =
        alert(
            Severity.MEDIUM,
            new Alert.Course(null, AlertRuleFixture.NOW, null, later, null, 1, null));

    assertThat(new Telling(LADDER, at(NOON)).escalate(snoozed))
        .isEqualTo(new Verdict.Postponed("snoozed", later));
  }

  @Test
  void endsWhenItIsClimbed() {
    var over = (Verdict.Told) new Telling(LADDER, at(NOON)).escalate(climbed(4));

    assertThat(over.notices()).isEmpty();
    assertThat(over.escalateAt()).isNull();
  }

  @Test
  void aDecisionRemembersHowFarItWasClimbed() {
    Alert alert = climbed(1);
    Decision decision =
        new Decision(alert, new Telling(LADDER, at(NOON)).escalate(alert), true, NOON);

    assertThat(decision.settlement().stepsTaken()).isEqualTo(2);
    assertThat(decision.settlement().toldAt()).isNull();
    assertThat(decision.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.because()).isEqualTo("nobody acknowledged, step 2"));
  }
}
