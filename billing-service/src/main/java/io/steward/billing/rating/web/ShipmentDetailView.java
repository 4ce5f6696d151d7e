package io.steward.billing.rating.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.steward.billing.adjustment.Adjustment;
import io.steward.billing.rating.RatedView;
import io.steward.billing.rating.ShipmentView;
import java.util.List;

/**
 * An order with everything behind its price.
 *
 * @param earlierRatings the prices that corrections replaced, newest first
 * @param adjustments what corrections changed after it was invoiced
 * @param credits where the credits of its broken promises are
 */
record ShipmentDetailView(
    @JsonUnwrapped ShipmentView shipment,
    List<RatedView> earlierRatings,
    List<Adjustment> adjustments,
    String credits) {}
