package io.steward.slamonitor.intervention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Priority delivery or a special pickup, asked of a warehouse or carrier.
 *
 * @param dueAt until when it must have happened to help
 * @param words what exactly is asked
 * @param answer what was answered
 */
public record SupportRequest(
    UUID id,
    RequestKind kind,
    RequestState state,
    Instant dueAt,
    String words,
    String askedBy,
    Instant askedAt,
    @Nullable String changedBy,
    @Nullable Instant changedAt,
    @Nullable String answer) {}
