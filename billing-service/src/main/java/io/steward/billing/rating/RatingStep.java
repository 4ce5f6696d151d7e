package io.steward.billing.rating;

import io.steward.billing.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step of the working.
 *
 * @param step what was determined: zone, weight, freight, minimum, fuel, order-fee, fee
 * @param explanation how, in words and figures
 * @param amount the amount it came to, rounded; none for zone and weight
 */
public record RatingStep(String step, String explanation, @Nullable Money amount) {}
