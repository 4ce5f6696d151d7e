package io.steward.slamonitor.threshold;

import io.steward.slamonitor.servicelevel.Tally;
import java.time.Instant;
import java.util.UUID;

/**
 * How an account stands against a threshold.
 *
 * @param figure as last looked at
 * @param since when it came to that level
 */
public record Standing(UUID threshold, String account, Level level, Tally figure, Instant since) {}
