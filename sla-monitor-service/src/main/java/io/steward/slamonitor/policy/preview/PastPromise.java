package io.steward.slamonitor.policy.preview;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise about an order as it was made, with what a policy would be chosen by.
 *
 * @param dueAt as promised
 * @param explicit whether the placement named the time itself, which no policy changes
 * @param state how it stands, in the words of the promise list
 * @param awaited whether it is still to be kept
 * @param keptAt when the order was dispatched or delivered
 */
public record PastPromise(
    String account,
    String order,
    PromiseKind kind,
    Instant placedAt,
    @Nullable String channel,
    @Nullable String warehouse,
    @Nullable String priority,
    Instant dueAt,
    boolean explicit,
    String state,
    boolean awaited,
    @Nullable Instant keptAt) {}
