package io.steward.ticket.search.web;

import io.steward.ticket.clock.ClockState;
import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.TicketKind;
import io.steward.ticket.lifecycle.TicketStatus;
import io.steward.ticket.search.Owed;
import io.steward.ticket.search.Period;
import io.steward.ticket.search.TicketFilter;
import io.steward.ticket.search.TicketSort;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of tickets. */
public record TicketListQuery(
    @Parameter(
            description = "One or more statuses, separated by commas.",
            example = "open,in-progress")
        @QueryParam("status")
        @Nullable String status,
    @Parameter(
            description = "One or more severities, separated by commas.",
            example = "high,critical")
        @QueryParam("severity")
        @Nullable String severity,
    @Parameter(schema = @Schema(enumeration = {"incident", "request"})) @QueryParam("kind")
        @Nullable String kind,
    @QueryParam("account") @Nullable String account,
    @QueryParam("assignee") @Nullable String assignee,
    @Parameter(description = "Only tickets that concern this order reference of the merchant.")
        @QueryParam("order")
        @Nullable String order,
    @Parameter(
            description =
                "First local day of the account on which the tickets were opened. With openedTo "
                    + "these are the tickets behind a figure of tickets-opened.v1; resolvedFrom, "
                    + "resolvedTo and inTime likewise for tickets-resolved.v1 and "
                    + "tickets-resolved-in-time.v1.",
            example = "2026-11-01")
        @QueryParam("openedFrom")
        @Nullable String openedFrom,
    @Parameter(description = "The day after the last.", example = "2026-12-01")
        @QueryParam("openedTo")
        @Nullable String openedTo,
    @QueryParam("resolvedFrom") @Nullable String resolvedFrom,
    @Parameter(description = "The day after the last.") @QueryParam("resolvedTo")
        @Nullable String resolvedTo,
    @Parameter(
            description =
                "true or false: whether resolved within the first level's time; tickets that "
                    + "are not resolved are neither.")
        @QueryParam("inTime")
        @Nullable String inTime,
    @Parameter(
            description =
                "at-risk, breached or both, separated by commas; only tickets with such a "
                    + "clock, neither met nor ended otherwise.",
            example = "at-risk,breached")
        @QueryParam("clock")
        @Nullable String clock,
    @Parameter(
            description =
                "final-answer, call-back or both, separated by commas; only tickets that owe the "
                    + "answer to a complaint, or a promised call.",
            example = "final-answer,call-back")
        @QueryParam("owes")
        @Nullable String owes,
    @Parameter(
            description =
                "due: what is overdue or due first, tickets without a running clock last. "
                    + "severity: the gravest first, equal ones as by due. A cursor holds within "
                    + "the order that it was given for.",
            schema =
                @Schema(
                    enumeration = {"newest", "due", "severity"},
                    defaultValue = "newest"))
        @QueryParam("sort")
        @Nullable String sort,
    @Parameter(schema = @Schema(minimum = "1", maximum = "500", defaultValue = "50"))
        @QueryParam("limit")
        @Nullable Integer limit,
    @Parameter(description = "The next of the page before.") @QueryParam("cursor")
        @Nullable String cursor) {

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
        Filters.several("owes", owes, Owed.values(), Owed::code),
        scope);
  }

  /** The order asked for, the newest first unless otherwise. */
  TicketSort ordering() {
    return Filters.one("sort", sort, TicketSort.values(), TicketSort::code)
        .orElse(TicketSort.NEWEST);
  }
}
