package io.steward.slamonitor.threshold;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A threshold as somebody wrote it, before anything is known to be right. */
public record ThresholdDraft(
    @Nullable String measure,
    @Nullable String account,
    @Nullable String window,
    @Nullable BigDecimal target,
    @Nullable BigDecimal warning,
    @Nullable BigDecimal critical,
    @Nullable BigDecimal recovery,
    @Nullable Long minimumSample) {}
