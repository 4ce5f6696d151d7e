package io.steward.slamonitor.calendar.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.calendar.CalendarDraft;
import io.steward.slamonitor.calendar.CalendarKeeping;
import io.steward.slamonitor.parameter.Parameters;
import io.steward.slamonitor.parameter.Period;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** When clocks run. */
@Path("/api/v1/calendars")
@Tag(name = "Calendars")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION
})
public class CalendarResource {
  private static final int LONGEST_DAYS = 400;

  private final CalendarKeeping calendars;
  private final Caller caller;

  CalendarResource(CalendarKeeping calendars, Caller caller) {
    this.calendars = calendars;
    this.caller = caller;
  }

  /** The newest version of every calendar. */
  @GET
  @Operation(
      operationId = "listCalendars",
      summary = "The newest version of every calendar, with the health of its holiday feed")
  public Uni<Page<CalendarView>> list() {
    return Uni.combine()
        .all()
        .unis(calendars.newest(), calendars.feeds())
        .asTuple()
        .map(
            found ->
                new Page<>(
                    found.getItem1().stream()
                        .map(v -> CalendarView.of(v, found.getItem2().get(v.terms().id())))
                        .toList(),
                    null));
  }

  /** Makes a calendar. */
  @POST
  @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.OPERATIONS, Roles.INTEGRATION})
  @Operation(
      operationId = "addCalendar",
      summary = "Makes a calendar",
      description =
          "Several windows a day, days with hours of their own, cut-offs by warehouse and weekday,"
              + " holidays by country and region (see GET /holidays) or from an iCalendar feed,"
              + " which is read before the answer and again every night.")
  @APIResponse(responseCode = "201", description = "Made; it is version 1.")
  @APIResponse(
      responseCode = "400",
      description =
          "No open hour, windows that overlap, a cut-off outside the hours, an unknown zone,"
              + " country or region, or a feed that is no iCalendar.")
  @APIResponse(responseCode = "409", description = "There is a calendar of that id.")
  public Uni<RestResponse<CalendarView>> add(@NotNull(message = "a calendar") CalendarDraft draft) {
    return calendars
        .make(draft, caller.name())
        .chain(made -> newest(made.terms().id()))
        .map(
            view ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                    .location(URI.create("/api/v1/calendars/" + view.id()))
                    .build());
  }

  /** The newest version of a calendar. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "getCalendar", summary = "The newest version of a calendar")
  public Uni<CalendarView> get(@PathParam("id") String id) {
    return newest(id);
  }

  /** All versions of a calendar. */
  @GET
  @Path("/{id}/versions")
  @Operation(
      operationId = "listCalendarVersions",
      summary = "All versions of a calendar, the newest first")
  public Uni<Page<CalendarView>> versions(@PathParam("id") String id) {
    return calendars
        .versions(id)
        .map(
            versions ->
                new Page<>(versions.stream().map(v -> CalendarView.of(v, null)).toList(), null));
  }

  /** Adds the next version. */
  @POST
  @Path("/{id}/versions")
  @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.OPERATIONS, Roles.INTEGRATION})
  @Operation(
      operationId = "addCalendarVersion",
      summary = "Follows a calendar's newest version by the next, which holds from now on",
      description =
          "Promises that run are moved to it and keep the time they used. The id in the body is"
              + " ignored. Try it out first: POST /calendars/preview.")
  @APIResponse(responseCode = "201", description = "Added.")
  @APIResponse(responseCode = "409", description = "Somebody else added a version meanwhile.")
  public Uni<RestResponse<CalendarView>> follow(
      @PathParam("id") String id, @NotNull(message = "a calendar") CalendarDraft draft) {
    return calendars
        .follow(id, draft, caller.name())
        .chain(() -> newest(id))
        .map(view -> RestResponse.status(RestResponse.Status.CREATED, view));
  }

  /** When the newest version is open. */
  @GET
  @Path("/{id}/open")
  @Operation(
      operationId = "getOpenTime",
      summary = "The open spans of a calendar's newest version between two moments")
  public Uni<OpenTimeView> open(
      @PathParam("id") String id,
      @Parameter(description = "A moment with its offset.", example = "2026-11-23T00:00:00Z")
          @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "A later one, at most 400 days later.") @QueryParam("to")
          @Nullable String to) {
    Period period = Parameters.period(from, to, LONGEST_DAYS);
    return calendars
        .versions(id)
        .map(
            versions ->
                OpenTimeView.of(versions.getFirst().calendar(), period.from(), period.to()));
  }

  private Uni<CalendarView> newest(String id) {
    return Uni.combine()
        .all()
        .unis(calendars.versions(id), calendars.feeds())
        .asTuple()
        .map(found -> CalendarView.of(found.getItem1().getFirst(), found.getItem2().get(id)));
  }
}
