package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to know about a model besides its trees; see {@link ForecastModel}. */
public record ModelSummary(
    long version,
    PromiseKind kind,
    @Nullable OperatingPoint operatingPoint,
    Quality quality,
    int examples,
    Instant learnedFrom,
    Instant learnedUntil,
    Instant trainedAt) {}
