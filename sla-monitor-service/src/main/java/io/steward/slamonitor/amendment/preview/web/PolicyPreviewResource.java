package io.steward.slamonitor.amendment.preview.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.slamonitor.amendment.preview.PolicyPreview;
import io.steward.slamonitor.amendment.preview.Previewing;
import io.steward.slamonitor.policy.PolicyDraft;
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

/** What a policy would change. */
@Path("/api/v1/policies/preview")
@Tag(name = "Policies")
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
public class PolicyPreviewResource {
  private final Previewing previewing;

  PolicyPreviewResource(Previewing previewing) {
    this.previewing = previewing;
  }

  /** What a draft would change; stores nothing. */
  @POST
  @Operation(
      operationId = "previewPolicy",
      summary = "What a version of a policy would change, before it takes effect",
      description =
          "Takes the same body as adding one. Every awaited promise, of orders and of tickets, is"
              + " derived as it will be when the version takes effect, if nothing is reported until"
              + " then: how many it moves to an earlier or a later time, ends, or breaks at once,"
              + " and which, the most important first. The promises kept in the last 90 days are"
              + " told by kind as they were and as they would have been had this version always"
              + " been the policy's only one. Times that a placement states itself stay as they"
              + " are.")
  @APIResponse(responseCode = "400", description = "The draft could not be added either.")
  public Uni<PolicyPreview> preview(
      @NotNull(message = "a policy") PolicyDraft draft,
      @Parameter(description = "Changes in a page, 1 to 500, 50 when absent.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "\"next\" of the page before, with the same draft.")
          @QueryParam("cursor")
          @Nullable String cursor) {
    return previewing.preview(draft, new Previewing.Listing(Limits.limit(limit), cursor));
  }
}
