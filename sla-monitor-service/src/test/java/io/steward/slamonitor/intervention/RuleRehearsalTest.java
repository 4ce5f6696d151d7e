package io.steward.slamonitor.intervention;

import static io.steward.slamonitor.intervention.InterventionRule.ACCOUNT_MANAGER;
import static io.steward.slamonitor.intervention.InterventionRule.IN_TURN;
import static io.steward.slamonitor.intervention.InterventionRule.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.steward.slamonitor.intervention.RuleRehearsal.Danger;
import io.steward.slamonitor.intervention.RuleRehearsal.Opening;
import io.steward.slamonitor.intervention.RuleRehearsal.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleRehearsalTest {
  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final InterventionRule TEAM = rule(1, null, true, IN_TURN, "omar", "olga");

  @Test
  void ordersOfOneMatterWithinTheGatheringTimeAreOneIntervention() {
    Result result =
        play(
            List.of(TEAM),
            danger("08:00", "W1", 3),
            danger("09:59", "W1", 4),
            danger("10:00", "W1", 5));

    assertThat(result.openings())
        .extracting(Opening::at, Opening::orders)
        .containsExactly(tuple(at("08:00"), 7L), tuple(at("10:00"), 5L));
  }

  @Test
  void peopleTakeTurnsAsTheyWould() {
    Result result =
        play(
            List.of(TEAM),
            danger("08:00", "W1", 1),
            danger("08:01", "W2", 1),
            danger("08:02", "W3", 1));

    assertThat(result.openings())
        .extracting(Opening::owner)
        .containsExactly("omar", "olga", "omar");
  }

  @Test
  void saysWhichRuleDecidedAndWhatIsLeftAlone() {
    InterventionRule alone = rule(1, "W1", false, NOBODY);
    InterventionRule manager = rule(2, "W2", true, ACCOUNT_MANAGER);

    Result result =
        play(
            List.of(alone, manager),
            danger("08:00", "W1", 5),
            danger("08:00", "W2", 2),
            danger("08:00", "W3", 7));

    assertThat(result.openings())
        .extracting(Opening::rule, Opening::owner)
        .containsExactly(tuple(2, "marco"));
    assertThat(result.leftAlone()).isEqualTo(12);
  }

  private static Result play(List<InterventionRule> rules, Danger... dangers) {
    return RuleRehearsal.of(rules, Map.of("ACME", "marco"), TWO_HOURS, List.of(dangers));
  }

  private static Danger danger(String time, String place, long orders) {
    return new Danger(at(time), "at-risk", new Matter("ACME", "late-dispatch", place), orders);
  }

  private static Instant at(String time) {
    return Instant.parse("2026-11-23T" + time + ":00Z");
  }

  private static InterventionRule rule(
      int position, @Nullable String place, boolean opens, String owner, String... people) {
    return new InterventionRule(
        position, "rule", true, null, null, null, place, opens, owner, List.of(people), 0);
  }
}
