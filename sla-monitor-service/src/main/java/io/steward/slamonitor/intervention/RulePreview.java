package io.steward.slamonitor.intervention;

import java.time.Instant;
import java.util.List;

/**
 * What rules would have done with the latest days.
 *
 * @param since from when on; later than asked for where more came into danger than is played
 * @param rules the rules that were tried, in their order
 */
public record RulePreview(
    Instant since, List<InterventionRule> rules, RuleRehearsal.Result result) {}
