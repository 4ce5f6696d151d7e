package io.steward.slamonitor.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HistoriesTest {
  private static final Instant NOW = StoryFixture.START;

  private final Histories histories = new Histories(NOW);

  @Test
  void anOutcomeOfThreeMonthsAgoCountsHalf() {
    learn("A", Duration.ofDays(90), false);

    assertThat(orders("A")).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void theRateOfFewOrdersLeansOnTheUsualOne() {
    for (int i = 0; i < 92; i++) {
      learn("B", Duration.ZERO, i < 10);
    }
    for (int i = 0; i < 8; i++) {
      learn("A", Duration.ZERO, true);
    }

    // Of 100 orders 18 missed; eight of its own weigh as much as the usual rate.
    assertThat(rate("A")).isCloseTo((1 + 0.18) / 2, within(1e-9));
    assertThat(rate("C")).isCloseTo(0.18, within(1e-9));
  }

  @Test
  void theRecentRateForgetsSooner() {
    for (int i = 0; i < 50; i++) {
      learn("A", Duration.ofDays(60), true);
      learn("A", Duration.ofDays(1), false);
      learn("B", Duration.ofDays(30), i % 2 == 0);
    }

    Past past = histories.at(NOW);
    OrderStory order = StoryFixture.placed("A", "SO", NOW);
    assertThat(past.recentMissRate(Stage.HANDLING, Dimension.ACCOUNT, order))
        .isLessThan(past.missRate(Stage.HANDLING, Dimension.ACCOUNT, order) / 2);
  }

  @Test
  void aPaceIsLearnedAndItsChanceShrinksWithTheTimeAllowed() {
    for (int i = 0; i < 200; i++) {
      Instant placedAt = NOW.minus(Duration.ofDays(10)).plusSeconds(i);
      OrderStory order = StoryFixture.placed("A", "SO-" + i, placedAt);
      histories.learnHandling(order, placedAt.plus(Duration.ofMinutes(600 + 6 * i)));
    }

    Pace pace = histories.at(NOW).handling(StoryFixture.placed("A", "SO", NOW));
    assertThat(pace.medianHours()).isBetween(13.0, 21.0);
    assertThat(pace.chanceLonger(60, 0)).isLessThan(0.1);
    assertThat(pace.chanceLonger(12, 0)).isGreaterThan(0.6);
    // Nothing happened for twenty hours: it is more likely now to take longer than thirty.
    assertThat(pace.chanceLonger(30, 20)).isGreaterThan(pace.chanceLonger(30, 0));
  }

  @Test
  void workdayHoursLeaveTheWeekendOut() {
    Instant friday = Instant.parse("2026-11-20T18:00:00Z");
    Instant monday = Instant.parse("2026-11-23T06:00:00Z");

    assertThat(Workdays.hours(friday, monday, java.time.ZoneOffset.UTC)).isEqualTo(12);
    assertThat(Workdays.hours(monday, friday, java.time.ZoneOffset.UTC)).isZero();
  }

  private void learn(String account, Duration ago, boolean missed) {
    Instant due = NOW.minus(ago);
    Instant placedAt = due.minus(Duration.ofHours(48));
    histories.learnOutcome(
        PromiseKind.DISPATCH,
        StoryFixture.story(account, "SO", placedAt, missed ? due.plusSeconds(60) : due, null));
  }

  private double rate(String account) {
    return histories
        .at(NOW)
        .missRate(Stage.HANDLING, Dimension.ACCOUNT, StoryFixture.placed(account, "SO", NOW));
  }

  private double orders(String account) {
    return histories
        .at(NOW)
        .orders(Stage.HANDLING, Dimension.ACCOUNT, StoryFixture.placed(account, "SO", NOW));
  }
}
