package io.steward.slamonitor.responsibility.web;

import io.steward.slamonitor.responsibility.ForceMajeureDraft;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API takes as an event of force majeure. */
@Schema(description = "Names at least one of region, warehouse and carrier; all named must match.")
record ForceMajeureRequest(
    @Schema(nullable = true, examples = "RS") @Nullable String region,
    @Schema(nullable = true, examples = "W1") @Nullable String warehouse,
    @Schema(nullable = true, examples = "dhl") @Nullable String carrier,
    @Schema(required = true) @Nullable Instant startsAt,
    @Schema(required = true) @Nullable Instant endsAt,
    @Schema(required = true, examples = "Flood in the region") @Nullable String reason) {

  ForceMajeureDraft toDraft() {
    return new ForceMajeureDraft(region, warehouse, carrier, startsAt, endsAt, reason);
  }
}
