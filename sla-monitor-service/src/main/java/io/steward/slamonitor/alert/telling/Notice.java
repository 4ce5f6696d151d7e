package io.steward.slamonitor.alert.telling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One recipient is to be told.
 *
 * @param step of the ladder, from 1; 0 when the alert itself is told
 * @param dueAt not before
 * @param heldBy why not at once; {@code null} when it is
 */
public record Notice(Recipient recipient, int step, Instant dueAt, @Nullable String heldBy) {}
