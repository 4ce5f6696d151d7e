package io.steward.ticket.search.web;

import io.steward.ticket.search.TicketCounts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts in an answer. */
@Schema(description = "How many tickets there are.")
public record CountsView(
    @Schema(required = true) long open,
    @Schema(required = true) long inProgress,
    @Schema(required = true) long waitingCustomer,
    @Schema(required = true) long onHold,
    @Schema(required = true) long resolved,
    @Schema(required = true, description = "Unresolved tickets above level 0.") long escalated,
    @Schema(required = true, description = "Orders still late in unresolved incidents.")
        long ordersOpen,
    Map<String, Long> unresolvedBySeverity) {
  static CountsView of(TicketCounts counts) {
    Map<String, Long> bySeverity = new LinkedHashMap<>();
    counts.unresolvedBySeverity().forEach((severity, n) -> bySeverity.put(severity.code(), n));
    return new CountsView(
        counts.open(),
        counts.inProgress(),
        counts.waitingCustomer(),
        counts.onHold(),
        counts.resolved(),
        counts.escalated(),
        counts.ordersOpen(),
        bySeverity);
  }
}
