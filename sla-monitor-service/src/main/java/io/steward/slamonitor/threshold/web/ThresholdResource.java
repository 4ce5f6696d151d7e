package io.steward.slamonitor.threshold.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.threshold.ThresholdDraft;
import io.steward.slamonitor.threshold.ThresholdKeeping;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The limits on figures. */
@Path("/api/v1/thresholds")
@Tag(name = "Thresholds")
@RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.OPERATIONS, Roles.ACCOUNT_MANAGER})
class ThresholdResource {
  private final ThresholdKeeping keeping;
  private final Caller caller;

  ThresholdResource(ThresholdKeeping keeping, Caller caller) {
    this.keeping = keeping;
    this.caller = caller;
  }

  @GET
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
  @Operation(
      operationId = "listThresholds",
      summary = "All thresholds, by measure, account (everybody's first) and window")
  @APIResponse(responseCode = "200", description = "All of them, on one page.")
  public Uni<Page<ThresholdView>> list() {
    return keeping
        .book()
        .map(book -> new Page<>(book.thresholds().stream().map(ThresholdView::of).toList(), null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      operationId = "addThreshold",
      summary = "Add a threshold",
      description =
          "It counts at once. Crossing a limit is sla.threshold-crossed.v1, coming back over it by"
              + " the recovery sla.threshold-recovered.v1, each once. An account's own threshold"
              + " takes the place of everybody's for the same measure and window.")
  @APIResponse(responseCode = "201", description = "The threshold, with its id.")
  @APIResponse(
      responseCode = "400",
      description = "A field is wrong, or a limit can never be crossed or never clear.")
  @APIResponse(responseCode = "409", description = "Measure, account and window have one.")
  public Uni<ThresholdView> add(@Nullable ThresholdRequest request) {
    return keeping.add(draft(request), caller.name()).map(ThresholdView::of);
  }

  @GET
  @Path("{id}")
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
  @Operation(operationId = "getThreshold", summary = "One threshold")
  @APIResponse(responseCode = "200", description = "The threshold.")
  @APIResponse(responseCode = "404", description = "There is no such threshold.")
  public Uni<ThresholdView> get(@RestPath String id) {
    return keeping.get(id(id)).map(ThresholdView::of);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeThreshold", summary = "Replace a threshold")
  @APIResponse(responseCode = "200", description = "The threshold as it now is.")
  @APIResponse(responseCode = "400", description = "As of adding one.")
  @APIResponse(responseCode = "404", description = "There is no such threshold.")
  public Uni<ThresholdView> change(@RestPath String id, @Nullable ThresholdRequest request) {
    return keeping.change(id(id), draft(request), caller.name()).map(ThresholdView::of);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "removeThreshold",
      summary = "Remove a threshold",
      description = "Accounts beyond it count as recovered; its history stays.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  @APIResponse(responseCode = "404", description = "There is no such threshold.")
  public Uni<Void> remove(@RestPath String id) {
    return keeping.remove(id(id), caller.name());
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("threshold", text);
    }
  }

  private static ThresholdDraft draft(@Nullable ThresholdRequest request) {
    if (request == null) {
      throw Problems.invalid("body", "is missing", "a JSON object");
    }
    return request.toDraft();
  }
}
