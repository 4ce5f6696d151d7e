package io.steward.review.review;

import static io.steward.review.review.ReviewFixture.ACME;
import static io.steward.review.review.ReviewFixture.NOW;
import static io.steward.review.review.ReviewFixture.OCTOBER;
import static io.steward.review.review.ReviewFixture.ON_TIME;
import static io.steward.review.review.ReviewFixture.REVENUE;
import static io.steward.review.review.ReviewFixture.SEPTEMBER;
import static io.steward.review.review.ReviewFixture.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.review.review.Fact.DaySum;
import io.steward.review.review.Fact.ShareSum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static final DaySum FIRST = day(ON_TIME.id(), 1);
  private static final DaySum SECOND = day(ON_TIME.id(), 2);
  private static final ShareSum W1 = share("warehouse", "W1");
  private static final ShareSum W2 = share("warehouse", "W2");
  private static final ShareSum SHOP = share("channel", "shop");

  @Test
  void showsEveryMeasureInTheOrderOfTheCatalogue() {
    Review review =
        Review.of(ACME, OCTOBER, List.of(TICKETS, ON_TIME, REVENUE), AccountFacts.NONE, NOW);

    assertThat(review.figures())
        .extracting(Figure::measure)
        .containsExactly(TICKETS, ON_TIME, REVENUE);
  }

  @Test
  void comparesWithTheMonthBefore() {
    assertThat(review().previousMonth()).isEqualTo(SEPTEMBER);
    assertThat(
            Review.of(ACME, YearMonth.of(2026, 1), List.of(), AccountFacts.NONE, NOW)
                .previousMonth())
        .isEqualTo(YearMonth.of(2025, 12));
  }

  @Test
  void drawsTheDaysOfTheMeasureAlone() {
    assertThat(review().figures().getFirst().series()).containsExactly(FIRST, SECOND);
  }

  @Test
  void breaksDownByTheDimensionsThatAreThere() {
    assertThat(review().figures().getFirst().breakdown())
        .isEqualTo(Map.of("warehouse", List.of(W1, W2), "channel", List.of(SHOP)));
  }

  @Test
  void opensDownToTheRows() {
    assertThat(review().figures().getFirst().drillDown())
        .isEqualTo("/api/v1/rows?account=ACME&from=2026-10-01&to=2026-11-01");
  }

  private static Review review() {
    AccountFacts facts =
        new AccountFacts(
            List.of(),
            List.of(FIRST, day("another.v1", 1), SECOND),
            List.of(SHOP, W1, W2),
            Map.of(),
            Map.of());
    return Review.of(ACME, OCTOBER, List.of(ON_TIME), facts, NOW);
  }

  private static DaySum day(String measure, int dayOfMonth) {
    LocalDate day = OCTOBER.atDay(dayOfMonth);
    return new DaySum(measure, "orders", day, Tally.of(1, 2));
  }

  private static ShareSum share(String dimension, String value) {
    return new ShareSum(ON_TIME.id(), "orders", dimension, value, Tally.of(1, 2));
  }
}
