package io.steward.slamonitor.promise;

import java.time.Duration;
import java.time.Instant;

/**
 * How a promise stands still.
 *
 * @param since when it was paused
 * @param cause the code of the cause, such as {@code waiting-customer}
 * @param left working time that remains when it runs on
 */
public record Pause(Instant since, String cause, Duration left) {}
