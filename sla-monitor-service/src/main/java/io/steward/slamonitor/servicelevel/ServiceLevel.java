package io.steward.slamonitor.servicelevel;

import java.util.List;

/**
 * One figure: a sum over a sum.
 *
 * @param group the values of the dimensions asked for, in their order; empty text where not known
 */
public record ServiceLevel(Measure measure, List<String> group, long numerator, long denominator) {}
