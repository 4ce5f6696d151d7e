package io.steward.billing.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * The price of shipments over one weight up to another.
 *
 * @param overGrams exclusive lower bound
 * @param upToGrams inclusive upper bound
 * @param price of the whole shipment, in the contract's currency
 */
public record WeightBreak(
    long overGrams,
    long upToGrams,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal price) {}
