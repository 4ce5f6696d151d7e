package io.steward.ticket.search.web;

import io.steward.ticket.clock.ClockState;
import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.TicketKind;
import io.steward.ticket.lifecycle.TicketStatus;
import io.steward.ticket.search.Period;
import io.steward.ticket.search.TicketFilter;
import io.steward.ticket.search.TicketSort;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of tickets. */
public record TicketListQuery(
    @QueryParam("status") @Nullable String status,
    @QueryParam("severity") @Nullable String severity,
    @QueryParam("kind") @Nullable String kind,
    @QueryParam("account") @Nullable String account,
    @QueryParam("assignee") @Nullable String assignee,
    @QueryParam("order") @Nullable String order,
    @QueryParam("openedFrom") @Nullable String openedFrom,
    @QueryParam("openedTo") @Nullable String openedTo,
    @QueryParam("resolvedFrom") @Nullable String resolvedFrom,
    @QueryParam("resolvedTo") @Nullable String resolvedTo,
    @QueryParam("inTime") @Nullable String inTime,
    @QueryParam("clock") @Nullable String clock,
    @QueryParam("sort") @Nullable String sort,
    @QueryParam("limit") @Nullable Integer limit,
    @QueryParam("cursor") @Nullable String cursor) {

  private static final ClockState[] PRESSING = {ClockState.AT_RISK, ClockState.BREACHED};

  /** The filter, within the accounts that the caller may see. */
  TicketFilter filter(Optional<Set<String>> scope) {
    return new TicketFilter(
        Filters.several("status", status, TicketStatus.values(), TicketStatus::code),
        Filters.several("severity", severity, Severity.values(), Severity::code),
        Filters.one("kind", kind, TicketKind.values(), TicketKind::code),
        Optional.ofNullable(account),
        Optional.ofNullable(assignee),
        Optional.ofNullable(order),
        new Period(Filters.date("openedFrom", openedFrom), Filters.date("openedTo", openedTo)),
        new Period(
            Filters.date("resolvedFrom", resolvedFrom), Filters.date("resolvedTo", resolvedTo)),
        Filters.yesOrNo("inTime", inTime),
        Filters.several("clock", clock, PRESSING, ClockState::code),
        scope);
  }

  /** The order asked for, the newest first unless otherwise. */
  TicketSort ordering() {
    return Filters.one("sort", sort, TicketSort.values(), TicketSort::code)
        .orElse(TicketSort.NEWEST);
  }
}
