package io.steward.slamonitor.alert.mute.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.slamonitor.alert.mute.InhibitionDraft;
import io.steward.slamonitor.alert.mute.Inhibitions;
import io.steward.slamonitor.alert.mute.Muting;
import io.steward.slamonitor.alert.web.Bodies;
import io.steward.slamonitor.alert.web.PathIds;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Inhibitions. */
@Path("/api/v1/inhibitions")
@Tag(name = "Alerts")
@RolesAllowed({
  Roles.ADMIN,
  Roles.SUPERVISOR,
  Roles.OPERATIONS,
  Roles.ACCOUNT_MANAGER,
  Roles.INTEGRATION
})
class InhibitionResource {
  private final Muting muting;
  private final Inhibitions inhibitions;
  private final Pool pool;
  private final Caller caller;

  InhibitionResource(Muting muting, Inhibitions inhibitions, Pool pool, Caller caller) {
    this.muting = muting;
    this.inhibitions = inhibitions;
    this.pool = pool;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listInhibitions", summary = "List inhibitions by name")
  @APIResponse(responseCode = "200", description = "All inhibitions.")
  public Uni<InhibitionView.All> list() {
    return inhibitions
        .all(pool)
        .map(all -> new InhibitionView.All(all.stream().map(InhibitionView::of).toList()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      operationId = "addInhibition",
      summary = "Let graver alerts mute others",
      description =
          "An alert that meets target is not told while another stands that meets source and has"
              + " the same values for all labels of equal. It is muted only for those whom the rule of"
              + " the graver one tells, so nothing is lost on anybody who does not hear of that.")
  @APIResponse(responseCode = "201", description = "The inhibition, with its id.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  public Uni<InhibitionView> add(@Nullable InhibitionDraft draft) {
    return muting.inhibit(Bodies.present(draft), caller.name()).map(InhibitionView::of);
  }

  @DELETE
  @Path("{id}")
  @Operation(operationId = "removeInhibition", summary = "Remove an inhibition")
  @APIResponse(responseCode = "204", description = "It is gone.")
  @APIResponse(responseCode = "404", description = "There is no such inhibition.")
  public Uni<Void> remove(@RestPath String id) {
    return muting.removeInhibition(PathIds.of("inhibition", id), caller.name());
  }
}
