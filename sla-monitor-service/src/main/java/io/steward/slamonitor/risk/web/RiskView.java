package io.steward.slamonitor.risk.web;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.risk.Risk;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A risk as the API answers it. */
@Schema(name = "Risk", description = "One occurrence of an operational risk.")
record RiskView(
    @Schema(required = true) UUID id,
    @Schema(
            required = true,
            enumeration = {
              "stuck-orders",
              "discrepancies",
              "refund-bottleneck",
              "warehouse-backlog",
              "delayed-fulfilment",
              "silent-source"
            })
        String kind,
    @Schema(required = true, description = "- where it spans accounts.") String account,
    @Schema(
            required = true,
            description = "Warehouse, kind of discrepancy or source; empty where there is none.")
        String place,
    @Schema(required = true, description = "1 for the first; a risk that comes back is the next.")
        int occurrence,
    @Schema(required = true) String title,
    @Schema(
            required = true,
            description = "Which normal or pace it was measured against, and on which sample.",
            examples =
                "normally at most 2 d 4 h from dispatch to delivery for dhl to BY (412 orders)")
        String reason,
    @Schema(
            required = true,
            enumeration = {"open", "acknowledged", "handled", "cleared"})
        String state,
    @Schema(required = true, description = "How many orders are, or were last, at stake.")
        int orders,
    @Schema(
            required = true,
            description = "Their worth: one exact sum for each currency, greatest first.")
        List<Money> values,
    @Schema(required = true, description = "The oldest fact behind it.") Instant since,
    @Schema(required = true) Instant raisedAt,
    @Schema(nullable = true) @Nullable String acknowledgedBy,
    @Schema(nullable = true) @Nullable Instant acknowledgedAt,
    @Schema(nullable = true) @Nullable String handledBy,
    @Schema(nullable = true) @Nullable Instant handledAt,
    @Schema(nullable = true, description = "What was done.") @Nullable String handledNote,
    @Schema(nullable = true) @Nullable Instant clearedAt) {

  static RiskView of(Risk risk) {
    Risk.Noted seen = risk.acknowledged();
    Risk.Noted handled = risk.handled();
    return new RiskView(
        risk.id(),
        risk.key().kind().wireName(),
        risk.key().account(),
        risk.key().place(),
        risk.occurrence(),
        risk.title(),
        risk.reason(),
        risk.state(),
        risk.stake().orders(),
        risk.stake().values(),
        risk.since(),
        risk.raisedAt(),
        seen == null ? null : seen.by(),
        seen == null ? null : seen.at(),
        handled == null ? null : handled.by(),
        handled == null ? null : handled.at(),
        handled == null ? null : handled.words(),
        risk.clearedAt());
  }
}
