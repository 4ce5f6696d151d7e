package io.steward.review.review;

import static io.steward.review.review.ReviewFixture.CANCELLED;
import static io.steward.review.review.ReviewFixture.OCTOBER;
import static io.steward.review.review.ReviewFixture.ON_TIME;
import static io.steward.review.review.ReviewFixture.SEPTEMBER;
import static io.steward.review.review.ReviewFixture.facts;
import static io.steward.review.review.ReviewFixture.figure;
import static io.steward.review.review.ReviewFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioFigureTest {
  @Test
  void isNumeratorOverDenominatorWithSixDecimals() {
    Figure figure = figure(ON_TIME, facts(sum(ON_TIME, OCTOBER, Tally.of(12, 13))));

    assertThat(figure.now().value()).isEqualByComparingTo("0.923077");
    assertThat(figure.now().percent()).isEqualByComparingTo("92.31");
  }

  @Test
  void ofNothingHasNoValue() {
    Figure figure = figure(ON_TIME, facts(sum(ON_TIME, SEPTEMBER, Tally.of(1, 2))));

    assertThat(figure.now().tally()).isEqualTo(Tally.of(0, 0));
    assertThat(figure.now().value()).isNull();
    assertThat(figure.comparison()).isEqualTo(new Comparison(null, null));
  }

  @Test
  void changesInPercentagePoints() {
    Figure figure =
        figure(
            ON_TIME,
            facts(
                sum(ON_TIME, SEPTEMBER, Tally.of(90, 100)),
                sum(ON_TIME, OCTOBER, Tally.of(95, 100))));

    assertThat(figure.comparison().change()).isEqualByComparingTo("5.00");
    assertThat(figure.comparison().verdict()).isEqualTo(Verdict.BETTER);
  }

  @Test
  void isRoundedOnceAndAtTheEnd() {
    // 66.666…% - 33.333…% is 33.33 points; of rounded percentages it would be 33.34.
    Figure figure =
        figure(
            ON_TIME,
            facts(sum(ON_TIME, SEPTEMBER, Tally.of(1, 3)), sum(ON_TIME, OCTOBER, Tally.of(2, 3))));

    assertThat(figure.comparison().change()).isEqualByComparingTo("33.33");
  }

  @Test
  void isWorseWhenLessIsBetterAndItRises() {
    Figure figure =
        figure(
            CANCELLED,
            facts(
                sum(CANCELLED, SEPTEMBER, Tally.of(1, 100)),
                sum(CANCELLED, OCTOBER, Tally.of(2, 100))));

    assertThat(figure.comparison().change()).isEqualByComparingTo("1.00");
    assertThat(figure.comparison().verdict()).isEqualTo(Verdict.WORSE);
  }

  @Test
  void isTheSameWhenTheRatioIsWhateverTheVolume() {
    Figure figure =
        figure(
            ON_TIME,
            facts(
                sum(ON_TIME, SEPTEMBER, Tally.of(1, 3)),
                sum(ON_TIME, OCTOBER, Tally.of(1000, 3000))));

    assertThat(figure.comparison().change()).isEqualByComparingTo("0");
    assertThat(figure.comparison().verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void isJudgedByTheExactDifference() {
    Figure figure =
        figure(
            ON_TIME,
            facts(
                sum(ON_TIME, SEPTEMBER, Tally.of(1_000_000, 1_000_000)),
                sum(ON_TIME, OCTOBER, Tally.of(999_999, 1_000_000))));

    assertThat(figure.comparison().change()).isEqualByComparingTo("0.00");
    assertThat(figure.comparison().verdict()).isEqualTo(Verdict.WORSE);
  }
}
