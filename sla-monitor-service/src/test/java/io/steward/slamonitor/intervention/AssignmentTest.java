package io.steward.slamonitor.intervention;

import static io.steward.slamonitor.intervention.InterventionRule.ACCOUNT_MANAGER;
import static io.steward.slamonitor.intervention.InterventionRule.IN_TURN;
import static io.steward.slamonitor.intervention.InterventionRule.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final Matter LATE = Matter.ofCause("ACME", "late-dispatch:W1");
  private static final InterventionRule MANAGER = rule(2, null, true, ACCOUNT_MANAGER, 0);
  private static final InterventionRule TEAM = rule(3, null, true, IN_TURN, 4, "omar", "olga");

  @Test
  void givesItToTheAccountsManager() {
    assertThat(Assignment.of("at-risk", LATE, List.of(MANAGER, TEAM), "marco"))
        .isEqualTo(new Assignment(true, "marco", MANAGER));
  }

  @Test
  void asksTheNextRuleWhenOneNamesNobody() {
    Assignment assigned = Assignment.of("at-risk", LATE, List.of(MANAGER, TEAM), null);

    assertThat(assigned).isEqualTo(new Assignment(true, "omar", TEAM));
    assertThat(assigned.inTurn()).contains(TEAM);
  }

  @Test
  void choosesInTurn() {
    InterventionRule after = rule(3, null, true, IN_TURN, 5, "omar", "olga");

    assertThat(Assignment.of("at-risk", LATE, List.of(after), null).owner()).isEqualTo("olga");
  }

  @Test
  void aRuleForAWarehouseMakesItsOneChoiceTheOwner() {
    InterventionRule w1 = rule(1, "W1", true, IN_TURN, 7, "wanda");
    InterventionRule w2 = rule(1, "W2", true, IN_TURN, 7, "willy");

    assertThat(Assignment.of("at-risk", LATE, List.of(w2, w1, MANAGER), "marco").owner())
        .isEqualTo("wanda");
  }

  @Test
  void leavesAloneWhatAnEarlierRuleLeavesAlone() {
    InterventionRule alone = rule(1, "W1", false, NOBODY, 0);

    assertThat(Assignment.of("at-risk", LATE, List.of(alone, MANAGER), "marco").opens()).isFalse();
    assertThat(Assignment.of("at-risk", LATE, List.of(), "marco").opens()).isFalse();
  }

  @Test
  void opensForNobodyWhenTheRulesNameNobody() {
    assertThat(Assignment.of("at-risk", LATE, List.of(MANAGER), null))
        .isEqualTo(new Assignment(true, null, MANAGER));
  }

  @Test
  void doesNotAskARuleThatIsSwitchedOff() {
    InterventionRule off =
        new InterventionRule(1, "all", false, null, null, null, null, true, NOBODY, List.of(), 0);

    assertThat(Assignment.of("at-risk", LATE, List.of(off), null).opens()).isFalse();
    assertThat(Assignment.of("at-risk", LATE, List.of(off, MANAGER), "marco").rule())
        .isEqualTo(MANAGER);
  }

  @Test
  void aChangeElsewhereDoesNotBeginARotationAnew() {
    InterventionRule again = rule(1, "W1", true, IN_TURN, 0, "omar", "olga");
    InterventionRule others = rule(3, null, true, IN_TURN, 0, "omar", "wanda");

    assertThat(again.following(List.of(MANAGER, TEAM)).turns()).isEqualTo(4);
    assertThat(others.following(List.of(MANAGER, TEAM)).turns()).isZero();
  }

  @Test
  void asksOnlyRulesForTheTrigger() {
    InterventionRule forRisks =
        new InterventionRule(
            1, "risks", true, "risk", null, null, null, true, NOBODY, List.of(), 0);

    assertThat(Assignment.of("at-risk", LATE, List.of(forRisks), null).opens()).isFalse();
    assertThat(Assignment.of("risk", LATE, List.of(forRisks), null).opens()).isTrue();
  }

  private static InterventionRule rule(
      int position,
      @Nullable String place,
      boolean opens,
      String owner,
      long turns,
      String... people) {
    return new InterventionRule(
        position, "rule", true, null, null, null, place, opens, owner, List.of(people), turns);
  }
}
