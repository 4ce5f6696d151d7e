package io.steward.slamonitor.responsibility.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.responsibility.ForceMajeure;
import io.steward.slamonitor.responsibility.ForceMajeureKeeping;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Registered events of force majeure. */
@Path("/api/v1/force-majeure")
@Tag(name = "Responsibility")
@RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.OPERATIONS, Roles.ACCOUNT_MANAGER})
class ForceMajeureResource {
  private final ForceMajeureKeeping keeping;
  private final Caller caller;

  ForceMajeureResource(ForceMajeureKeeping keeping, Caller caller) {
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
  @Operation(operationId = "listForceMajeure", summary = "Registered events, the latest first")
  @APIResponse(responseCode = "200", description = "All of them, on one page.")
  public Uni<Page<ForceMajeure>> list() {
    return keeping.all().map(events -> new Page<>(events, null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      operationId = "declareForceMajeure",
      summary = "Register an event of force majeure",
      description =
          "Misses whose promise ran while it lasted, and that match all it names, are proposed as"
              + " force majeure and left out of net measures, unless somebody decided otherwise.")
  @APIResponse(responseCode = "201", description = "The event, with its id.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  public Uni<ForceMajeure> declare(@Nullable ForceMajeureRequest request) {
    if (request == null) {
      throw Problems.invalid("body", "is missing", "a JSON object");
    }
    return keeping.declare(request.toDraft(), caller.name());
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "withdrawForceMajeure",
      summary = "Take an event back",
      description = "Misses that nobody decided on are looked at anew.")
  @APIResponse(responseCode = "204", description = "It holds no more.")
  @APIResponse(responseCode = "404", description = "There is no such event.")
  public Uni<Void> withdraw(@RestPath String id) {
    return keeping.withdraw(id(id), caller.name());
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("event of force majeure", text);
    }
  }
}
