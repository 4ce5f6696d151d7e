package io.steward.review.review;

import static io.steward.review.review.ReviewFixture.OCTOBER;
import static io.steward.review.review.ReviewFixture.REVENUE;
import static io.steward.review.review.ReviewFixture.SEPTEMBER;
import static io.steward.review.review.ReviewFixture.TICKETS;
import static io.steward.review.review.ReviewFixture.amount;
import static io.steward.review.review.ReviewFixture.facts;
import static io.steward.review.review.ReviewFixture.figure;
import static io.steward.review.review.ReviewFixture.figures;
import static io.steward.review.review.ReviewFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.review.measurement.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SumFigureTest {
  @Test
  void isExactAndHasNoDenominator() {
    Figure figure = figure(REVENUE, facts(amount(REVENUE, OCTOBER, "7.10", "EUR")));

    assertThat(figure.unit()).isEqualTo("EUR");
    assertThat(figure.now().value()).hasToString("7.10");
    assertThat(figure.now().tally().denominator()).isNull();
    assertThat(figure.now().percent()).isNull();
  }

  @Test
  void changesInPercentOfTheMonthBefore() {
    Figure figure =
        figure(
            REVENUE,
            facts(
                amount(REVENUE, SEPTEMBER, "300.00", "EUR"),
                amount(REVENUE, OCTOBER, "200.00", "EUR")));

    assertThat(figure.comparison().change()).isEqualByComparingTo("-33.33");
    assertThat(figure.comparison().verdict()).isEqualTo(Verdict.WORSE);
  }

  @Test
  void fewerTicketsAreBetter() {
    Figure figure =
        figure(
            TICKETS,
            facts(sum(TICKETS, SEPTEMBER, Tally.of("4")), sum(TICKETS, OCTOBER, Tally.of("3"))));

    assertThat(figure.comparison().change()).isEqualByComparingTo("-25");
    assertThat(figure.comparison().verdict()).isEqualTo(Verdict.BETTER);
  }

  @Test
  void withoutRowsIsZeroOnceTheSourceMeasures() {
    Figure figure = figure(TICKETS, facts(sum(TICKETS, SEPTEMBER, Tally.of("4"))));

    assertThat(figure.now().value()).isEqualByComparingTo("0");
    assertThat(figure.comparison().change()).isEqualByComparingTo("-100");
    assertThat(figure.comparison().verdict()).isEqualTo(Verdict.BETTER);
  }

  @Test
  void hasNoPercentageOfZeroButAVerdict() {
    Figure figure = figure(TICKETS, facts(sum(TICKETS, OCTOBER, Tally.of("4"))));

    assertThat(figure.before().value()).isEqualByComparingTo("0");
    assertThat(figure.comparison()).isEqualTo(new Comparison(null, Verdict.WORSE));
  }

  @Test
  void isUnknownBeforeTheSourceMeasured() {
    AccountFacts sinceOctober =
        new AccountFacts(
            List.of(sum(TICKETS, OCTOBER, Tally.of("4"))),
            List.of(),
            List.of(),
            Map.of(Source.TICKET, LocalDate.parse("2026-10-31")),
            Map.of());

    Figure figure = figure(TICKETS, sinceOctober);

    assertThat(figure.now().value()).isEqualByComparingTo("4");
    assertThat(figure.before().value()).isNull();
    assertThat(figure.comparison()).isEqualTo(new Comparison(null, null));
  }

  @Test
  void isUnknownWhereNothingWasEverMeasured() {
    assertThat(figure(TICKETS, AccountFacts.NONE).now().value()).isNull();
  }

  @Test
  void amountsOfTwoCurrenciesAreTwoFigures() {
    List<Figure> figures =
        figures(
            REVENUE,
            facts(
                amount(REVENUE, SEPTEMBER, "10.00", "EUR"),
                amount(REVENUE, OCTOBER, "5.00", "EUR"),
                amount(REVENUE, OCTOBER, "7.00", "USD")));

    assertThat(figures).extracting(Figure::unit).containsExactly("EUR", "USD");
    assertThat(figures)
        .extracting(figure -> figure.now().value().toPlainString())
        .containsExactly("5.00", "7.00");
    assertThat(figures.getFirst().comparison().change()).isEqualByComparingTo("-50");
  }

  @Test
  void nothingIsInTheCurrencyOfTheAccount() {
    assertThat(figure(REVENUE, AccountFacts.NONE).unit()).isEqualTo("EUR");
  }
}
