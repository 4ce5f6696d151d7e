package io.steward.ticket.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * How a clock stands still.
 *
 * @param reason the code of the cause, for example {@code waiting-customer}
 * @param left the working time that remains when it runs on
 */
public record Pause(Instant since, String reason, Duration left) {}
