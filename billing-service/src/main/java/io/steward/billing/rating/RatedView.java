package io.steward.billing.rating;

import io.steward.billing.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price with its working, or the reason why there was none.
 *
 * @param ratedBecause dispatched, corrected, contract signed, zone changed or billed
 */
public record RatedView(
    int revision,
    @Nullable Integer contractVersion,
    LocalDate dispatchedOn,
    @Nullable String zone,
    @Nullable Long actualWeightGrams,
    @Nullable Long volumetricWeightGrams,
    @Nullable Long billedWeightGrams,
    @Nullable Money freight,
    @Nullable Money minimum,
    @Nullable Money fuel,
    @Nullable Money orderFee,
    @Nullable Money fee,
    List<RatingStep> working,
    @Nullable String reason,
    Instant ratedAt,
    String ratedBecause) {

  public RatedView {
    working = List.copyOf(working);
  }
}
