package io.steward.billing.rating.persistence;

import io.steward.billing.rating.Priced;
import io.steward.billing.rating.Rating;
import io.steward.billing.rating.RatingStep;
import io.steward.billing.rating.Unrated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table of prices. */
record RatingRow(
    String account,
    String orderRef,
    int revision,
    @Nullable Integer contractVersion,
    LocalDate dispatchedOn,
    @Nullable String zone,
    @Nullable Long actualGrams,
    @Nullable Long volumetricGrams,
    @Nullable Long billedGrams,
    @Nullable String currency,
    @Nullable BigDecimal freight,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal fuel,
    @Nullable BigDecimal orderFee,
    @Nullable BigDecimal fee,
    List<RatingStep> working,
    @Nullable String reason,
    String because,
    Instant ratedAt) {

  static RatingRow of(Priced p) {
    return switch (p.outcome()) {
      case Rating r -> rated(p, r);
      case Unrated u -> unrated(p, u);
    };
  }

  private static RatingRow rated(Priced p, Rating r) {
    return new RatingRow(
        p.key().account(),
        p.key().order(),
        p.revision(),
        r.contractVersion(),
        p.due().shipment().dispatchedOn(),
        r.zone(),
        r.actualGrams(),
        r.volumetricGrams(),
        r.billedGrams(),
        r.fee().currency(),
        r.freight().amount(),
        r.minimum().amount(),
        r.fuel().amount(),
        r.orderFee().amount(),
        r.fee().amount(),
        r.working(),
        null,
        p.due().because(),
        p.at());
  }

  private static RatingRow unrated(Priced p, Unrated u) {
    return new RatingRow(
        p.key().account(),
        p.key().order(),
        p.revision(),
        null,
        p.due().shipment().dispatchedOn(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        u.reason(),
        p.due().because(),
        p.at());
  }
}
