package io.steward.slamonitor.servicelevel;

import java.math.BigDecimal;
import java.util.List;

/**
 * One figure: a sum over a sum.
 *
 * @param numerator orders, or exact hours where the measure's unit says so
 * @param group the values of the dimensions asked for, in their order; empty text where not known
 */
public record ServiceLevel(
    Measure measure, List<String> group, BigDecimal numerator, long denominator) {}
