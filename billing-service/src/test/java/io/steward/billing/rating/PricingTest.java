package io.steward.billing.rating;

import static io.steward.billing.contract.TermsFixture.card;
import static io.steward.billing.contract.TermsFixture.domestic;
import static io.steward.billing.contract.TermsFixture.history;
import static io.steward.billing.contract.TermsFixture.terms;
import static io.steward.billing.contract.TermsFixture.weightBreak;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.billing.contract.Destination;
import io.steward.billing.contract.Zone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricingTest {
  private static final LocalDate DAY = LocalDate.parse("2026-10-14");

  @Test
  void theFeeIsFreightMinimumFuelAndHandling() {
    Rating rating = rated(to("DE", "BE"), 1800);

    assertThat(rating.zone()).isEqualTo("domestic");
    assertThat(rating.freight()).hasToString("5.20 EUR");
    assertThat(rating.minimum()).hasToString("0.00 EUR");
    assertThat(rating.fuel()).hasToString("0.39 EUR");
    assertThat(rating.orderFee()).hasToString("1.25 EUR");
    assertThat(rating.fee()).hasToString("6.84 EUR");
  }

  @Test
  void theWorkingNamesEveryStepInOrder() {
    assertThat(rated(to("DE", "BE"), 800).working())
        .extracting(step -> step.step() + ": " + step.explanation() + " = " + step.amount())
        .containsExactly(
            "zone: DE-BE is in zone domestic = null",
            "weight: the greater of 800 g actual and 0 g by volume (divisor 5000) = null",
            "freight: over 0 g up to 1000 g = 3.90 EUR",
            "minimum: freight is raised to the minimum charge of 4.50 EUR = 0.60 EUR",
            "fuel: 7.5 % of 4.50 EUR = 0.34 EUR",
            "order-fee: handling of one order = 1.25 EUR",
            "fee: 4.50 EUR + 0.34 EUR + 1.25 EUR = 6.09 EUR");
  }

  @Test
  void aBreakIncludesItsUpperBound() {
    assertThat(rated(to("DE", null), 1000).freight()).hasToString("3.90 EUR");
    assertThat(rated(to("DE", null), 1001).freight()).hasToString("5.20 EUR");
  }

  @Test
  void beyondTheLastBreakEachStartedKilogramCosts() {
    assertThat(rated(to("DE", null), 5001).freight()).hasToString("5.80 EUR");
    assertThat(rated(to("DE", null), 6000).freight()).hasToString("5.80 EUR");
    assertThat(rated(to("DE", null), 6001).freight()).hasToString("6.40 EUR");
  }

  @Test
  void theGreaterOfActualAndVolumetricWeightIsBilled() {
    Parcel bulky = new Parcel(800L, 600L, 250L, 200L);

    Rating rating = (Rating) price(to("DE", null), List.of(bulky), 0);

    assertThat(rating.volumetricGrams()).isEqualTo(6000);
    assertThat(rating.billedGrams()).isEqualTo(6000);
  }

  @Test
  void withoutWeighedParcelsTheOrderedItemsCount() {
    assertThat(((Rating) price(to("DE", null), List.of(), 1500)).billedGrams()).isEqualTo(1500);
  }

  @Test
  void theMostSpecificPlaceDecides() {
    assertThat(rated(to("IT", "25"), 500).zone()).isEqualTo("europe");
    assertThat(rated(to("IT", "25"), 500).working().getFirst().explanation())
        .isEqualTo("IT-25 is in zone europe");
  }

  @Test
  void anUnknownPlaceFallsIntoTheDefaultZone() {
    assertThat(rated(to("BR", "SP"), 500).working().getFirst().explanation())
        .isEqualTo("BR-SP is in zone europe, the default: no zone names it");
  }

  @Test
  void withoutADefaultZoneAnUnknownPlaceHasNoPrice() {
    Outcome outcome =
        Pricing.price(
            history(terms(card(List.of(domestic()), null))),
            shipment(to("BR", "SP"), List.of(weighing(500)), 0));

    assertThat(outcome).isEqualTo(new Unrated("no zone of the rate card holds BR-SP"));
  }

  @Test
  void withoutAPriceBeyondTheLastBreakAHeavyShipmentHasNone() {
    Zone light = new Zone("light", List.of("DE"), List.of(weightBreak(0, 100, "1")), null);

    assertThat(
            Pricing.price(
                history(terms(card(List.of(light), null))),
                shipment(to("DE", null), List.of(weighing(101)), 0)))
        .isEqualTo(new Unrated("zone light has no price for 101 g"));
  }

  @Test
  void beforeTheContractTheOrderHasNoPrice() {
    Shipment early =
        new Shipment(
            new ShipmentKey("ACME", "SO-1"),
            LocalDate.parse("2026-09-30"),
            to("DE", null),
            List.of(),
            1);

    assertThat(Pricing.price(history(terms()), early))
        .isEqualTo(new Unrated("no contract is in force on 2026-09-30"));
  }

  private static Rating rated(Destination destination, long grams) {
    return (Rating) price(destination, List.of(weighing(grams)), 0);
  }

  private static Outcome price(Destination destination, List<Parcel> parcels, long itemsGrams) {
    return Pricing.price(history(terms()), shipment(destination, parcels, itemsGrams));
  }

  private static Shipment shipment(Destination to, List<Parcel> parcels, long itemsGrams) {
    return new Shipment(new ShipmentKey("ACME", "SO-1"), DAY, to, parcels, itemsGrams);
  }

  private static Parcel weighing(long grams) {
    return new Parcel(grams, null, null, null);
  }

  private static Destination to(String country, String region) {
    return new Destination(country, region);
  }
}
