package io.steward.slamonitor.amendment.preview.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.slamonitor.amendment.preview.CalendarPreview;
import io.steward.slamonitor.amendment.preview.Previewing;
import io.steward.slamonitor.calendar.CalendarDraft;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a calendar would change; for those who may write one, since it reads the draft's feed. */
@Path("/api/v1/calendars/preview")
@Tag(name = "Calendars")
@RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.OPERATIONS, Roles.INTEGRATION})
public class CalendarPreviewResource {
  private final Previewing previewing;
  private final Caller caller;

  CalendarPreviewResource(Previewing previewing, Caller caller) {
    this.previewing = previewing;
    this.caller = caller;
  }

  /** What a draft would change; stores nothing. */
  @POST
  @Operation(
      operationId = "previewCalendar",
      summary = "What a version of a calendar would change, before it is added",
      description =
          "Takes the same body as adding one; its id says which calendar it would follow. Every"
              + " awaited promise that the calendar counts, of orders and of tickets, is derived as"
              + " it would be if the version were added now: how many it moves to an earlier or a"
              + " later time or breaks at once, and which, the most important first. The promises"
              + " kept in the last 90 days are told by kind as they were and as they would have"
              + " been had this version always been the calendar's only one. A calendar that no"
              + " policy names changes nothing.")
  @APIResponse(
      responseCode = "400",
      description = "The draft could not be added either; its holiday feed is read to find out.")
  public Uni<CalendarPreview> preview(
      @NotNull(message = "a calendar") CalendarDraft draft,
      @Parameter(description = "Changes in a page, 1 to 500, 50 when absent.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "\"next\" of the page before, with the same draft.")
          @QueryParam("cursor")
          @Nullable String cursor) {
    return previewing.preview(
        draft, new Previewing.Listing(Limits.limit(limit), cursor), caller.name());
  }
}
