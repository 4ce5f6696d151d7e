package io.steward.billing.rating;

import static io.steward.billing.contract.TermsFixture.card;
import static io.steward.billing.contract.TermsFixture.dec;
import static io.steward.billing.contract.TermsFixture.history;
import static io.steward.billing.contract.TermsFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.billing.contract.Destination;
import io.steward.billing.contract.RateCard;
import io.steward.billing.contract.WeightBreak;
import io.steward.billing.contract.Zone;
import io.steward.billing.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PricingLawsTest {

  @Property
  void heavierNeverCostsLessWhenTheCardRises(
      @ForAll("risingCards") RateCard card,
      @ForAll @LongRange(max = 60_000) long grams,
      @ForAll @LongRange(max = 20_000) long more) {
    assertThat(rate(card, grams + more).fee()).isGreaterThanOrEqualTo(rate(card, grams).fee());
  }

  @Property
  void theFeeIsTheSumOfItsParts(
      @ForAll("risingCards") RateCard card, @ForAll @LongRange(max = 60_000) long grams) {
    Rating r = rate(card, grams);

    assertThat(Money.sum(List.of(r.freight(), r.minimum(), r.fuel(), r.orderFee()), "EUR"))
        .isEqualTo(r.fee());
  }

  @Property
  void freightAndMinimumReachTheMinimumCharge(
      @ForAll("risingCards") RateCard card, @ForAll @LongRange(max = 60_000) long grams) {
    Rating r = rate(card, grams);

    assertThat(r.freight().plus(r.minimum()).amount()).isGreaterThanOrEqualTo(dec("4.50"));
  }

  @Provide
  Arbitrary<RateCard> risingCards() {
    Arbitrary<List<Integer>> widths = Arbitraries.integers().between(1, 9000).list().ofSize(6);
    Arbitrary<List<BigDecimal>> rises =
        Arbitraries.bigDecimals().between(dec("0"), dec("9")).ofScale(4).list().ofSize(7);
    return Combinators.combine(widths, rises).as(PricingLawsTest::cardOf);
  }

  private static RateCard cardOf(List<Integer> widths, List<BigDecimal> rises) {
    List<WeightBreak> breaks = new ArrayList<>();
    long over = 0;
    BigDecimal price = BigDecimal.ZERO;
    for (int i = 0; i < widths.size(); i++) {
      price = price.add(rises.get(i));
      breaks.add(new WeightBreak(over, over + widths.get(i), price));
      over += widths.get(i);
    }
    return card(List.of(new Zone("all", List.of(), breaks, rises.getLast())), "all");
  }

  private static Rating rate(RateCard card, long grams) {
    Shipment shipment =
        new Shipment(
            new ShipmentKey("ACME", "SO-1"),
            LocalDate.parse("2026-10-14"),
            new Destination("DE", null),
            List.of(),
            grams);
    return (Rating) Pricing.price(history(terms(card)), shipment);
  }
}
