package io.steward.slamonitor.intervention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of an intervention's playbook, as it was when the intervention was opened. */
public record Step(
    int position,
    String words,
    StepState state,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {}
