package io.steward.slamonitor.risk.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a risk is dealt with. */
@Schema(description = "What was done about the risk.")
record HandlingRequest(
    @Schema(required = true, examples = "The carrier found the parcels; they go out tonight.")
        @Nullable String note) {}
