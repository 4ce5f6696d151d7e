package io.steward.ticket.search.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.ticket.clock.TicketClocks;
import io.steward.ticket.incident.OrderState;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.web.TicketPaths;
import io.steward.ticket.search.FoundTicket;
import io.steward.ticket.search.TicketFilter;
import io.steward.ticket.search.TicketSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Reading tickets. For a merchant, other merchants' tickets do not exist. */
@Path("/api/v1/tickets")
@Tag(name = "Tickets")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION,
  Roles.MERCHANT
})
public class TicketResource {
  private final TicketSearch search;
  private final TicketClocks clocks;
  private final Clock clock;
  private final Caller caller;

  TicketResource(TicketSearch search, TicketClocks clocks, Clock clock, Caller caller) {
    this.search = search;
    this.clocks = clocks;
    this.clock = clock;
    this.caller = caller;
  }

  /** Tickets, newest first unless sorted otherwise. */
  @GET
  @Operation(
      operationId = "listTickets",
      summary = "Tickets, newest first unless sorted otherwise",
      description = "A merchant sees the tickets of its own accounts.")
  @APIResponse(responseCode = "200", description = "A page of tickets.")
  @APIResponse(
      responseCode = "400",
      description =
          "The request is wrong; errors names each field, the reason and what is expected.")
  public Uni<Page<ListedTicketView>> list(@BeanParam TicketListQuery query) {
    TicketFilter filter = query.filter(caller.accountScope());
    return search
        .find(filter, query.ordering(), Limits.limit(query.limit()), query.cursor())
        .map(page -> page.map(ListedTicketView::of));
  }

  /** Counts over the tickets that the caller may see. */
  @GET
  @Path("/counts")
  @Operation(
      operationId = "countTickets",
      summary = "How many tickets wait, and where",
      description = "Over the tickets that the caller may see.")
  @APIResponse(responseCode = "200", description = "The counts.")
  @APIResponse(responseCode = "404", description = "There is no such account for this caller.")
  public Uni<CountsView> counts(@QueryParam("account") @Nullable String account) {
    if (account != null) {
      caller.requireSight(account);
    }
    TicketFilter filter = TicketFilter.all(Optional.ofNullable(account), caller.accountScope());
    return search.count(filter).map(CountsView::of);
  }

  /** One ticket with its clocks and its ETag. */
  @GET
  @Path("/{number}")
  @Operation(operationId = "getTicket", summary = "One ticket with its clocks")
  @APIResponse(responseCode = "200", description = "The ticket, with its ETag.")
  @APIResponse(responseCode = "404", description = "There is no such ticket for this caller.")
  public Uni<RestResponse<TicketDetailsView>> get(@PathParam("number") String number) {
    return visible(number)
        .chain(
            found ->
                clocks
                    .of(found.ticket().number())
                    .map(all -> TicketDetailsView.of(found, all, clock.instant()))
                    .map(
                        view ->
                            ResponseBuilder.ok(view)
                                .tag(new EntityTag(Integer.toString(found.ticket().version())))
                                .build()));
  }

  /** The orders that a ticket concerns, late ones first. */
  @GET
  @Path("/{number}/orders")
  @Operation(
      operationId = "listTicketOrders",
      summary = "The orders that a ticket concerns",
      description =
          "Those still late first, each group by due time. The order's own timeline is at "
              + "/api/v1/orders/{account}/{order}.")
  @APIResponse(responseCode = "200", description = "A page of orders.")
  @APIResponse(
      responseCode = "400",
      description =
          "The request is wrong; errors names each field, the reason and what is expected.")
  @APIResponse(responseCode = "404", description = "There is no such ticket for this caller.")
  public Uni<Page<AffectedOrderView>> orders(
      @PathParam("number") String number,
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    Optional<OrderState> wanted =
        Filters.one("state", state, OrderState.values(), OrderState::code);
    int most = Limits.limit(limit);
    return visible(number)
        .chain(found -> search.orders(found.ticket().number(), wanted, most, cursor))
        .map(page -> page.map(AffectedOrderView::of));
  }

  /** Everything that happened to a ticket, oldest first; internal entries for staff only. */
  @GET
  @Path("/{number}/timeline")
  @Operation(
      operationId = "readTicketTimeline",
      summary = "Everything that happened to a ticket, oldest first",
      description = "A merchant sees no internal entries.")
  @APIResponse(responseCode = "200", description = "A page of entries.")
  @APIResponse(
      responseCode = "400",
      description =
          "The request is wrong; errors names each field, the reason and what is expected.")
  @APIResponse(responseCode = "404", description = "There is no such ticket for this caller.")
  public Uni<Page<TimelineEntryView>> timeline(
      @PathParam("number") String number,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    boolean staff = caller.accountScope().isEmpty();
    int most = Limits.limit(limit);
    return visible(number)
        .chain(found -> search.timeline(found.ticket().number(), staff, most, cursor))
        .map(page -> page.map(TimelineEntryView::of));
  }

  private Uni<FoundTicket> visible(String text) {
    TicketNumber number = TicketPaths.number(text);
    Optional<Set<String>> scope = caller.accountScope();
    return search
        .get(number)
        .map(found -> found.filter(f -> isIn(scope, f)))
        .map(found -> found.orElseThrow(() -> Problems.notFound("ticket", text)));
  }

  private static boolean isIn(Optional<Set<String>> scope, FoundTicket found) {
    return scope.map(s -> s.contains(found.ticket().matter().account())).orElse(true);
  }
}
