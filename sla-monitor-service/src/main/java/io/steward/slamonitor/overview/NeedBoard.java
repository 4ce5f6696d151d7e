package io.steward.slamonitor.overview;

import java.util.List;
import java.util.Map;

/**
 * What needs somebody now.
 *
 * @param promises awaited promises by the word of their bucket; each bucket is there
 * @param items soonest first, promises before the rest of their bucket
 */
public record NeedBoard(Map<String, Long> promises, List<Need> items) {}
