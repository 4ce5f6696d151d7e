package io.steward.billing.contract;

import static io.steward.billing.contract.TermsFixture.card;
import static io.steward.billing.contract.TermsFixture.dec;
import static io.steward.billing.contract.TermsFixture.domestic;
import static io.steward.billing.contract.TermsFixture.terms;
import static io.steward.billing.contract.TermsFixture.weightBreak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsRulesTest {

  @Test
  void aSoundCardHasNoViolations() {
    assertThat(TermsRules.check(terms())).isEmpty();
  }

  @Test
  void overlappingBreaksAreNamed() {
    assertThat(violations(weightBreak(0, 1000, "3"), weightBreak(900, 2000, "4")))
        .containsExactly(
            new TermsViolation(
                "rateCard.zones[0].breaks[1].overGrams",
                "is 900 and overlaps the break before",
                "1000, where the break before ends"));
  }

  @Test
  void aGapBetweenBreaksIsNamed() {
    assertThat(violations(weightBreak(0, 1000, "3"), weightBreak(1500, 2000, "4")))
        .extracting(TermsViolation::reason)
        .containsExactly("is 1500 and leaves a gap");
  }

  @Test
  void theFirstBreakBeginsAtNothing() {
    assertThat(violations(weightBreak(1, 1000, "3")))
        .extracting(TermsViolation::field)
        .containsExactly("rateCard.zones[0].breaks[0].overGrams");
  }

  @Test
  void anEmptyBreakIsNamed() {
    assertThat(violations(weightBreak(0, 0, "3")))
        .extracting(TermsViolation::field)
        .containsExactly("rateCard.zones[0].breaks[0].upToGrams");
  }

  @Test
  void aNegativePriceIsNamed() {
    assertThat(violations(weightBreak(0, 1000, "-3")))
        .containsExactly(
            new TermsViolation(
                "rateCard.zones[0].breaks[0].price", "is -3", "an amount of at least 0"));
  }

  @Test
  void anUnknownCurrencyIsNamed() {
    Terms terms = new Terms("EURO", card(), null, dec("19"), 30);

    assertThat(TermsRules.check(terms))
        .containsExactly(new TermsViolation("currency", "is EURO", "an ISO 4217 code such as EUR"));
  }

  @Test
  void aPercentageBeyondAHundredIsNamed() {
    assertThat(TermsRules.check(terms(new CreditRule(dec("101"), null, null))))
        .extracting(TermsViolation::field, TermsViolation::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("creditRule.percentPerBreach", "is 101"));
  }

  @Test
  void twoCapsAreOneTooMany() {
    assertThat(TermsRules.check(terms(new CreditRule(dec("10"), dec("25"), dec("100")))))
        .extracting(TermsViolation::field)
        .containsExactly("creditRule.monthlyCapAmount");
  }

  @Test
  void theDefaultZoneIsOneOfTheCard() {
    assertThat(TermsRules.check(terms(card(List.of(domestic()), "world"))))
        .extracting(TermsViolation::field)
        .containsExactly("rateCard.defaultZone");
  }

  @Test
  void aPlaceBelongsToOneZone() {
    Zone again = new Zone("again", List.of("DE"), domestic().breaks(), null);

    assertThat(TermsRules.check(terms(card(List.of(domestic(), again), null))))
        .extracting(TermsViolation::reason)
        .containsExactly("names DE again");
  }

  @Test
  void whatIsMissingIsNamed() {
    Terms nothing = new Terms(null, null, null, null, 30);

    assertThat(TermsRules.check(nothing))
        .extracting(TermsViolation::field)
        .containsExactly("currency", "taxPercent", "rateCard");
  }

  private static List<TermsViolation> violations(WeightBreak... breaks) {
    Zone zone = new Zone("z", List.of(), List.of(breaks), null);
    return TermsRules.check(terms(card(List.of(zone), "z")));
  }
}
