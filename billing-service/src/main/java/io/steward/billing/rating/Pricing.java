package io.steward.billing.rating;

import io.steward.billing.contract.Contract;
import io.steward.billing.contract.ContractHistory;
import io.steward.billing.contract.RateCard;
import io.steward.billing.contract.WeightBreak;
import io.steward.billing.contract.Zone;
import io.steward.billing.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prices a shipment by the contract in force on its dispatch day. The same facts, the same price.
 */
public final class Pricing {
  private static final int GRAMS_PER_KILOGRAM = 1000;

  private final Contract contract;
  private final RateCard card;
  private final Shipment shipment;
  private final List<RatingStep> working = new ArrayList<>();

  private Pricing(Contract contract, Shipment shipment) {
    this.contract = contract;
    this.card = contract.terms().rateCard();
    this.shipment = shipment;
  }

  /** The price, or the reason why there is none. */
  public static Outcome price(ContractHistory history, Shipment shipment) {
    return history
        .inForceOn(shipment.dispatchedOn())
        .map(contract -> new Pricing(contract, shipment).outcome())
        .orElseGet(() -> new Unrated("no contract is in force on " + shipment.dispatchedOn()));
  }

  private Outcome outcome() {
    Optional<Zone> zone = card.zoneOf(shipment.destination());
    if (zone.isEmpty()) {
      return new Unrated("no zone of the rate card holds " + shipment.destination());
    }
    step("zone", zoneExplanation(zone.get()), null);
    long actual = shipment.actualGrams();
    Long volumetric =
        card.volumetricDivisor() == null
            ? null
            : shipment.volumetricGrams(card.volumetricDivisor());
    long billed = volumetric == null ? actual : Math.max(actual, volumetric);
    step("weight", weightExplanation(actual, volumetric), null);
    return freight(zone.get(), billed)
        .<Outcome>map(freight -> rating(zone.get(), actual, volumetric, billed, freight))
        .orElseGet(
            () -> new Unrated("zone " + zone.get().name() + " has no price for " + billed + " g"));
  }

  private Rating rating(
      Zone zone, long actual, @Nullable Long volumetric, long billed, Money freight) {
    Money least = money(card.minimumCharge());
    Money minimum = least.minus(freight).max(money(BigDecimal.ZERO));
    if (minimum.isPositive()) {
      step("minimum", "freight is raised to the minimum charge of " + least, minimum);
    }
    Money charged = freight.plus(minimum);
    Money fuel = charged.percent(card.fuelSurchargePercent());
    step("fuel", plain(card.fuelSurchargePercent()) + " % of " + charged, fuel);
    Money orderFee = money(card.perOrderFee());
    step("order-fee", "handling of one order", orderFee);
    Money fee = charged.plus(fuel).plus(orderFee);
    step("fee", charged + " + " + fuel + " + " + orderFee, fee);
    return new Rating(
        contract.version(),
        zone.name(),
        actual,
        volumetric,
        billed,
        freight,
        minimum,
        fuel,
        orderFee,
        fee,
        working);
  }

  private Optional<Money> freight(Zone zone, long billed) {
    Optional<WeightBreak> within = zone.breakOf(billed);
    if (within.isPresent()) {
      WeightBreak b = within.get();
      Money price = money(b.price());
      step("freight", "over " + b.overGrams() + " g up to " + b.upToGrams() + " g", price);
      return Optional.of(price);
    }
    BigDecimal perKilogram = zone.perAdditionalKilogram();
    return perKilogram == null
        ? Optional.empty()
        : Optional.of(beyond(zone.breaks().getLast(), billed, perKilogram));
  }

  private Money beyond(WeightBreak last, long billed, BigDecimal perKilogram) {
    long started = Math.ceilDiv(billed - last.upToGrams(), GRAMS_PER_KILOGRAM);
    Money price = money(last.price().add(perKilogram.multiply(BigDecimal.valueOf(started))));
    step(
        "freight",
        "%s up to %d g and %s for each of %d started kg beyond"
            .formatted(plain(last.price()), last.upToGrams(), plain(perKilogram), started),
        price);
    return price;
  }

  private String zoneExplanation(Zone zone) {
    boolean named = shipment.destination().names().stream().anyMatch(zone.places()::contains);
    return shipment.destination()
        + " is in zone "
        + zone.name()
        + (named ? "" : ", the default: no zone names it");
  }

  private String weightExplanation(long actual, @Nullable Long volumetric) {
    if (actual == 0 && (volumetric == null || volumetric == 0)) {
      return "no weight is known; the least one is billed";
    }
    String actually = actual + " g actual";
    return volumetric == null
        ? actually
        : "the greater of %s and %d g by volume (divisor %d)"
            .formatted(actually, volumetric, card.volumetricDivisor());
  }

  private Money money(BigDecimal amount) {
    return Money.rounded(amount, contract.terms().currency());
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private void step(String name, String explanation, @Nullable Money amount) {
    working.add(new RatingStep(name, explanation, amount));
  }
}
