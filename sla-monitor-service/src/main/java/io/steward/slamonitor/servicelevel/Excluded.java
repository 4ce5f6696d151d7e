package io.steward.slamonitor.servicelevel;

import java.util.List;

/**
 * How many orders of a period a measure leaves out for one reason.
 *
 * @param group the values of the dimensions asked for, in their order; empty text where not known
 */
public record Excluded(Measure measure, Exclusion exclusion, List<String> group, long orders) {}
