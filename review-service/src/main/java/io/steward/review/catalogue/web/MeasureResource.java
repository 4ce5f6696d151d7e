package io.steward.review.catalogue.web;

import io.steward.platform.identity.Roles;
import io.steward.review.catalogue.Catalogue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of measures. */
@Path("/api/v1/measures")
@Tag(name = "Reviews")
class MeasureResource {
  private final Catalogue catalogue;

  MeasureResource(Catalogue catalogue) {
    this.catalogue = catalogue;
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
    Roles.INTEGRATION,
    Roles.MERCHANT
  })
  @Operation(
      operationId = "listMeasures",
      summary = "The measures that a review shows",
      description = "In the order of a review. What a measure counts is defined by its source.")
  @APIResponse(responseCode = "200", description = "All measures; there is no further page.")
  public MeasurePage list() {
    return MeasurePage.of(catalogue);
  }
}
