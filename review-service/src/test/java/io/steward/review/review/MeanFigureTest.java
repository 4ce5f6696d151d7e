package io.steward.review.review;

import static io.steward.review.review.ReviewFixture.OCTOBER;
import static io.steward.review.review.ReviewFixture.SEPTEMBER;
import static io.steward.review.review.ReviewFixture.WAITED;
import static io.steward.review.review.ReviewFixture.facts;
import static io.steward.review.review.ReviewFixture.figure;
import static io.steward.review.review.ReviewFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Hours waited, over the orders that waited. */
class MeanFigureTest {
  @Test
  void isTheHoursOverTheOrdersInHoursAndNoShare() {
    Figure figure = figure(WAITED, facts(waited(OCTOBER, "100.50", 3)));

    assertThat(figure.now().value()).hasToString("33.50");
    assertThat(figure.now().percent()).isNull();
    assertThat(figure.now().tally().numerator()).isEqualByComparingTo("100.50");
    assertThat(figure.now().tally().denominator()).isEqualByComparingTo("3");
    assertThat(figure.unit()).isEqualTo("hours");
  }

  @Test
  void changesInPercentOfTheMeanBeforeWhateverTheCounts() {
    // 20 hours each became 15 hours each, for ten times the orders.
    Figure figure =
        figure(WAITED, facts(waited(SEPTEMBER, "200", 10), waited(OCTOBER, "1500", 100)));

    assertThat(figure.comparison().change()).isEqualByComparingTo("-25");
    assertThat(figure.comparison().verdict()).isEqualTo(Verdict.BETTER);
  }

  @Test
  void ofNothingIsUnknownAndNotZero() {
    Figure figure = figure(WAITED, facts(waited(SEPTEMBER, "200", 10)));

    assertThat(figure.now().value()).isNull();
    assertThat(figure.comparison()).isEqualTo(new Comparison(null, null));
  }

  @Test
  void hasNoPercentageOfNoWaitingButAVerdict() {
    Figure figure = figure(WAITED, facts(waited(SEPTEMBER, "0", 10), waited(OCTOBER, "5", 10)));

    assertThat(figure.comparison()).isEqualTo(new Comparison(null, Verdict.WORSE));
  }

  private static Fact.MonthSum waited(YearMonth month, String hours, long orders) {
    return sum(WAITED, month, new Tally(new BigDecimal(hours), BigDecimal.valueOf(orders)));
  }
}
