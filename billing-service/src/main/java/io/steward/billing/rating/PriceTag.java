package io.steward.billing.rating;

import io.steward.billing.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a price to those outside: two prices with the same tag are the same price.
 *
 * @param reason why there is no price, when there is none
 */
public record PriceTag(
    LocalDate dispatchedOn,
    @Nullable Integer contractVersion,
    @Nullable String zone,
    @Nullable Long billedGrams,
    @Nullable Money fee,
    @Nullable String reason) {

  /** The tag of an outcome. */
  public static PriceTag of(LocalDate dispatchedOn, Outcome outcome) {
    return switch (outcome) {
      case Rating r ->
          new PriceTag(dispatchedOn, r.contractVersion(), r.zone(), r.billedGrams(), r.fee(), null);
      case Unrated u -> new PriceTag(dispatchedOn, null, null, null, null, u.reason());
    };
  }
}
