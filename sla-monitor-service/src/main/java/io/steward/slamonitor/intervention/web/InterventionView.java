package io.steward.slamonitor.intervention.web;

import io.steward.slamonitor.intervention.Intervention;
import io.steward.slamonitor.order.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intervention as the API answers it. */
@Schema(name = "Intervention", description = "Orders in danger as somebody's work.")
record InterventionView(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "- where a risk spans accounts.") String account,
    @Schema(
            required = true,
            examples = "late-dispatch",
            description = "late-dispatch, late-delivery, or the kind of a risk.")
        String kind,
    @Schema(required = true, description = "Warehouse, carrier or source; may be empty.")
        String place,
    @Schema(required = true) String title,
    @Schema(required = true, description = "Why it was opened.") String reason,
    @Schema(
            required = true,
            enumeration = {"open", "taken", "closed"})
        String state,
    @Schema(nullable = true, description = "By rule until somebody takes it; null: nobody's.")
        @Nullable String owner,
    @Schema(nullable = true) @Nullable Instant takenAt,
    @Schema(nullable = true, description = "The risk that it answers.") @Nullable UUID risk,
    @Schema(required = true, description = "A user name, or steward by rule.") String openedBy,
    @Schema(required = true) Instant openedAt,
    @Schema(nullable = true, description = "Of its undecided orders the soonest due time.")
        @Nullable Instant dueAt,
    @Schema(required = true) long orders,
    @Schema(required = true, description = "Orders that are not decided.") long pending,
    @Schema(required = true) long saved,
    @Schema(required = true) long breached,
    @Schema(required = true, description = "Worth of its orders by currency, greatest first.")
        List<Money> values,
    @Schema(
            nullable = true,
            enumeration = {"saved", "breached-anyway", "false-alarm"})
        @Nullable String outcome,
    @Schema(nullable = true, description = "steward: the events decided.")
        @Nullable String closedBy,
    @Schema(nullable = true) @Nullable Instant closedAt,
    @Schema(nullable = true) @Nullable String closingNote) {

  static InterventionView of(Intervention of) {
    Intervention.Closing closing = of.closing();
    return new InterventionView(
        of.id(),
        of.matter().account(),
        of.matter().kind(),
        of.matter().place(),
        of.title(),
        of.reason(),
        of.state(),
        of.owner(),
        of.takenAt(),
        of.risk(),
        of.openedBy(),
        of.openedAt(),
        of.dueAt(),
        of.tally().orders(),
        of.tally().pending(),
        of.tally().saved(),
        of.tally().breached(),
        of.values(),
        closing == null ? null : closing.outcome().word(),
        closing == null ? null : closing.by(),
        closing == null ? null : closing.at(),
        closing == null ? null : closing.words());
  }
}
