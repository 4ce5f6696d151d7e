package io.steward.slamonitor.intervention.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.slamonitor.intervention.Playbook;
import io.steward.slamonitor.intervention.RuleKeeping;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What to do about each kind of matter. */
@Path("/api/v1/playbooks")
@Tag(name = "Interventions")
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
class PlaybookResource {
  private final RuleKeeping keeping;
  private final Caller caller;

  PlaybookResource(RuleKeeping keeping, Caller caller) {
    this.keeping = keeping;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listPlaybooks", summary = "The playbooks by kind")
  @APIResponse(responseCode = "200", description = "The playbooks.")
  public Uni<PlaybookList> list() {
    return keeping.playbooks().map(PlaybookList::new);
  }

  @PUT
  @Path("{kind}")
  @RolesAllowed({Roles.SUPERVISOR, Roles.OPERATIONS, Roles.ADMIN, Roles.INTEGRATION})
  @Operation(
      operationId = "putPlaybook",
      summary = "Write the playbook of a kind",
      description =
          "* is for any kind without one of its own. Open interventions keep their steps.")
  @APIResponse(responseCode = "200", description = "The playbook as it now is.")
  @APIResponse(
      responseCode = "400",
      description = "Something is missing, or there is no such kind.")
  public Uni<Playbook> put(@RestPath String kind, @Nullable PlaybookRequest request) {
    PlaybookRequest put = WorkRequests.body(request);
    put.checkFor(kind);
    return keeping.save(
        kind, Objects.requireNonNull(put.name()).strip(), put.written(), caller.name());
  }

  @DELETE
  @Path("{kind}")
  @RolesAllowed({Roles.SUPERVISOR, Roles.OPERATIONS, Roles.ADMIN, Roles.INTEGRATION})
  @Operation(
      operationId = "removePlaybook",
      summary = "Remove the playbook of a kind",
      description = "Its matters are worked by the one for any kind; open ones keep their steps.")
  @APIResponse(responseCode = "204", description = "It is removed.")
  @APIResponse(responseCode = "404", description = "The kind has no playbook of its own.")
  @APIResponse(responseCode = "409", description = "* is needed and can only be changed.")
  public Uni<Void> remove(@RestPath String kind) {
    return keeping.remove(kind, caller.name());
  }
}
