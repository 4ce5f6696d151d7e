package io.steward.slamonitor.overview;

import java.util.List;
import java.util.Map;

/**
 * What needs somebody now.
 *
 * @param orders awaited promises of orders by the word of their bucket; each bucket is there
 * @param tickets the same of the clocks of tickets
 * @param dueTimes which due times each bucket holds, so that its list can be asked for
 * @param items soonest first, promises before the rest of their bucket
 */
public record NeedBoard(
    Map<String, Long> orders,
    Map<String, Long> tickets,
    Map<String, Bucket.DueTimes> dueTimes,
    List<Need> items) {}
