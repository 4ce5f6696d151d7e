package io.steward.slamonitor.servicelevel.web;

import io.steward.platform.identity.Roles;
import io.steward.slamonitor.servicelevel.MeasureCatalogue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the measures mean. */
@Path("/api/v1/service-levels/measures")
@Tag(name = "Service levels")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.MERCHANT,
  Roles.INTEGRATION
})
public class MeasureResource {
  private final MeasureCatalogue catalogue;

  MeasureResource(MeasureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The definitions, as contract/measures.yaml publishes them. */
  @GET
  @Operation(
      operationId = "getServiceLevelMeasures",
      summary = "The definitions of the measures, exclusions and dimensions",
      description =
          "Measures that share \"about\" define one thing differently: \"definedBy\" says whether"
              + " it is the merchant's definition, the provider's, or both agree.")
  public MeasureCatalogue measures() {
    return catalogue;
  }
}
