package io.steward.billing.rating;

import io.steward.billing.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The price of an order.
 *
 * @param volumetricGrams weight by volume; none when the card does not ask for it
 * @param billedGrams the greater of actual and volumetric weight
 * @param freight price of the zone and weight, before the minimum
 * @param minimum what raises the freight to the minimum charge
 * @param fuel surcharge on freight and minimum
 * @param orderFee handling fee
 * @param fee all of them together
 */
public record Rating(
    int contractVersion,
    String zone,
    long actualGrams,
    @Nullable Long volumetricGrams,
    long billedGrams,
    Money freight,
    Money minimum,
    Money fuel,
    Money orderFee,
    Money fee,
    List<RatingStep> working)
    implements Outcome {

  public Rating {
    working = List.copyOf(working);
  }
}
