package io.steward.slamonitor.policy;

import static io.steward.slamonitor.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.steward.platform.problem.ProblemException;
import io.steward.slamonitor.calendar.Complaints;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleOverlapTest {
  private static final List<PolicyVersion> OTHERS =
      List.of(
          aPolicy("acme").at(10).forAccounts("ACME", "BRAVO").version(),
          aPolicy("key").at(20).when(when(Set.of(), Set.of("key"))).version(),
          aPolicy("standard").at(PolicyTerms.LAST).version());

  @Test
  void rulesThatOnlyShareSomeOrdersAreFine() {
    assertThat(complaint(rule(15, when(Set.of("CHARLY"), Set.of())))).isEmpty();
    assertThat(complaint(rule(5, when(Set.of("ACME"), Set.of())))).isEmpty();
    assertThat(complaint(rule(15, when(Set.of("ACME", "CHARLY"), Set.of())))).isEmpty();
  }

  @Test
  void aRuleThatAnEarlierOneTakesAllOfIsRefusedByItsName() {
    assertThat(complaint(rule(15, when(Set.of("ACME"), Set.of("key")))))
        .contains("when never matches", "acme@1");
  }

  @Test
  void aRuleThatLeavesALaterOneNothingIsRefusedByItsName() {
    assertThat(complaint(rule(5, when(Set.of("ACME", "BRAVO", "CHARLY"), Set.of()))))
        .contains("takes all of", "acme@1");
    assertThat(complaint(rule(30, Conditions.any()))).contains("standard@1");
  }

  @Test
  void theSameConditionsOrPositionTwiceAreRefused() {
    assertThat(complaint(rule(30, when(Set.of(), Set.of("key"))))).contains("the same as", "key@1");
    assertThat(complaint(rule(10, when(Set.of("CHARLY"), Set.of()))))
        .contains("position is that of", "acme@1");
  }

  @Test
  void anInactiveRuleIsInNobodysWay() {
    var off =
        new PolicyTerms("off", 1, "off", Instant.EPOCH, 10, false, Conditions.any(), List.of());
    assertThat(complaint(off)).isEmpty();
  }

  private static String complaint(PolicyTerms rule) {
    Complaints complaints = new Complaints();
    new RuleOverlap(complaints).check(rule, OTHERS);
    if (complaints.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    assertThatThrownBy(complaints::raise)
        .isInstanceOfSatisfying(ProblemException.class, e -> text.append(e.problem().detail()));
    return text.toString();
  }

  private static PolicyTerms rule(int position, Conditions when) {
    return new PolicyTerms("new", 1, "new", Instant.EPOCH, position, true, when, List.of());
  }

  private static Conditions when(Set<String> accounts, Set<String> tiers) {
    return new Conditions(accounts, tiers, Set.of(), Set.of(), Set.of(), Set.of());
  }
}
