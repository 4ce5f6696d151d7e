package io.steward.ticket.search.web;

import io.steward.ticket.search.TicketCounts;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts in an answer. */
public record CountsView(
    long open,
    long inProgress,
    long waitingCustomer,
    long onHold,
    long resolved,
    long escalated,
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
