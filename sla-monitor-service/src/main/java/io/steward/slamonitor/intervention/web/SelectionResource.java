package io.steward.slamonitor.intervention.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.slamonitor.intervention.SelectionIntervening;
import io.steward.slamonitor.intervention.SelectionIntervening.Purpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Intervening on many orders at once. */
@Path("/api/v1/interventions/selection")
@Tag(name = "Interventions")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION
})
class SelectionResource {
  private final SelectionIntervening intervening;
  private final Caller caller;

  SelectionResource(SelectionIntervening intervening, Caller caller) {
    this.intervening = intervening;
    this.caller = caller;
  }

  @POST
  @Operation(
      operationId = "interveneOnSelection",
      summary = "Open interventions for a selection of orders, one for each account",
      description =
          "They are yours, with the playbook asked for or that of their kind. Orders that cannot be"
              + " taken are reported with the reason; they keep none of the others from being taken.")
  @APIResponse(responseCode = "200", description = "What became of each order.")
  @APIResponse(
      responseCode = "400",
      description = "No order, no reason, or there is no such playbook; nothing was taken.")
  public Uni<SelectionReport> open(@Nullable SelectionRequest request) {
    SelectionRequest asked = WorkRequests.body(request);
    asked.check();
    SelectionRequest.Reading reading = asked.read(caller::maySee);
    Purpose purpose =
        new Purpose(
            String.valueOf(asked.reason()).strip(),
            Written.orNull(asked.playbook()),
            caller.name());
    return intervening
        .open(reading.orders(), purpose)
        .map(rows -> Stream.concat(reading.refused().stream(), rows.stream()).toList())
        .map(SelectionReport::of);
  }
}
