package io.steward.slamonitor.policy.preview.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Roles;
import io.steward.slamonitor.policy.PolicyDraft;
import io.steward.slamonitor.policy.preview.PolicyPreview;
import io.steward.slamonitor.policy.preview.PolicyPreviewing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
  private final PolicyPreviewing previewing;

  PolicyPreviewResource(PolicyPreviewing previewing) {
    this.previewing = previewing;
  }

  /** What a draft would change; stores nothing. */
  @POST
  @Operation(
      operationId = "previewPolicy",
      summary = "What a version of a policy would change, before it takes effect",
      description =
          "Takes the same body as adding one, and compares every awaited promise of dispatch and"
              + " delivery, and those kept in the last 90 days, with what they would be had this"
              + " version always been the policy's only one. Times that a placement names itself"
              + " stay as they are. A version changes promises that begin after it holds; this"
              + " shows what that means on orders you know.")
  @APIResponse(responseCode = "400", description = "The draft could not be added either.")
  public Uni<PolicyPreview> preview(@NotNull(message = "a policy") PolicyDraft draft) {
    return previewing.preview(draft);
  }
}
