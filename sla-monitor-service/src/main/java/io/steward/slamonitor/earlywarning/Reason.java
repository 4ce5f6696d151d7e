package io.steward.slamonitor.earlywarning;

/**
 * One reason of a forecast.
 *
 * @param text in words, with the figures behind it
 * @param points by how much the probability would be lower without what this reason adds to the
 *     log-odds; negative for what lowers it. The points of all reasons do not add up to the
 *     probability, since the steps from odds to probability are not even.
 */
public record Reason(Factor factor, String text, double points) {}
