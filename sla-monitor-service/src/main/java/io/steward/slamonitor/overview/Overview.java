package io.steward.slamonitor.overview;

/**
 * The live counters.
 *
 * @param ordersToday orders placed since midnight, UTC
 * @param openPromises neither kept nor broken, at risk or not
 * @param atRisk of these, those at risk
 * @param breachedOpen broken and still awaited
 * @param eventsLastMinute reports stored in the last sixty seconds
 */
public record Overview(
    long ordersToday, long openPromises, long atRisk, long breachedOpen, long eventsLastMinute) {}
