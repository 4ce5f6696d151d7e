package io.steward.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * A change that somebody made.
 *
 * @param actor the name of the person or program, or {@code steward} for the platform itself
 * @param action what was done, as a verb in the past tense: {@code changed}, {@code escalated}
 * @param before the state before as JSON, {@code null} when the thing did not exist
 * @param after the state after as JSON, {@code null} when the thing is gone
 */
public record Change(
    String actor,
    String action,
    String subjectType,
    String subjectId,
    @Nullable Object before,
    @Nullable Object after) {}
