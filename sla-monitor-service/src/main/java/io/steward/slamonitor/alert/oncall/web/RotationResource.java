package io.steward.slamonitor.alert.oncall.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.slamonitor.alert.oncall.OnCallKeeping;
import io.steward.slamonitor.alert.oncall.Rotation;
import io.steward.slamonitor.alert.oncall.RotationDraft;
import io.steward.slamonitor.alert.oncall.Rotations;
import io.steward.slamonitor.alert.web.Bodies;
import io.steward.slamonitor.alert.web.PathIds;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Rotations of people on call. */
@Path("/api/v1/rotations")
@Tag(name = "Alerts")
@RolesAllowed({
  Roles.ADMIN,
  Roles.SUPERVISOR,
  Roles.OPERATIONS,
  Roles.ACCOUNT_MANAGER,
  Roles.INTEGRATION
})
class RotationResource {
  private final OnCallKeeping keeping;
  private final Rotations rotations;
  private final Pool pool;
  private final Caller caller;
  private final Clock clock;

  RotationResource(
      OnCallKeeping keeping, Rotations rotations, Pool pool, Caller caller, Clock clock) {
    this.keeping = keeping;
    this.rotations = rotations;
    this.pool = pool;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listRotations", summary = "List the rotations by name")
  @APIResponse(responseCode = "200", description = "All rotations.")
  public Uni<RotationView.All> list() {
    return rotations
        .all(pool)
        .map(all -> new RotationView.All(all.stream().map(this::view).toList()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      operationId = "addRotation",
      summary = "Add a rotation",
      description =
          "The turn passes every day or week at handoverAt, local time of the zone; a weekly one on"
              + " the weekday of startsOn, when the first of the people begins.")
  @APIResponse(responseCode = "201", description = "The rotation, with its id.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  public Uni<RotationView> add(@Nullable RotationDraft draft) {
    return keeping.add(Bodies.present(draft), caller.name()).map(this::view);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getRotation", summary = "One rotation")
  @APIResponse(responseCode = "200", description = "The rotation.")
  @APIResponse(responseCode = "404", description = "There is no such rotation.")
  public Uni<RotationView> get(@RestPath String id) {
    return keeping.get(PathIds.of("rotation", id)).map(this::view);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeRotation",
      summary = "Replace a rotation",
      description = "Its covers stay.")
  @APIResponse(responseCode = "200", description = "The rotation as it now is.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  @APIResponse(responseCode = "404", description = "There is no such rotation.")
  public Uni<RotationView> change(@RestPath String id, @Nullable RotationDraft draft) {
    return keeping
        .change(PathIds.of("rotation", id), Bodies.present(draft), caller.name())
        .map(this::view);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "removeRotation",
      summary = "Remove a rotation",
      description = "Rules that name it tell nobody by it any more.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  @APIResponse(responseCode = "404", description = "There is no such rotation.")
  public Uni<Void> remove(@RestPath String id) {
    return keeping.remove(PathIds.of("rotation", id), caller.name());
  }

  @GET
  @Path("{id}/shifts")
  @Operation(operationId = "listShifts", summary = "Who has which turn")
  @APIResponse(responseCode = "200", description = "The turns in their order, covers included.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  @APIResponse(responseCode = "404", description = "There is no such rotation.")
  public Uni<RotationView.Shifts> shifts(
      @RestPath String id, @RestQuery @Nullable String from, @RestQuery @Nullable String until) {
    ShiftSpan span = ShiftSpan.of(from, until, clock.instant());
    return keeping
        .get(PathIds.of("rotation", id))
        .map(rotation -> new RotationView.Shifts(rotation.shifts(span.from(), span.until())));
  }

  @POST
  @Path("{id}/covers")
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      operationId = "addCover",
      summary = "Let somebody stand in",
      description = "Of two covers that overlap the later one holds.")
  @APIResponse(responseCode = "201", description = "The rotation as it now is.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  @APIResponse(responseCode = "404", description = "There is no such rotation.")
  public Uni<RotationView> cover(@RestPath String id, @Nullable CoverRequest request) {
    return keeping
        .cover(
            PathIds.of("rotation", id),
            Bodies.present(request).toCover(clock.instant()),
            caller.name())
        .map(this::view);
  }

  @DELETE
  @Path("{id}/covers/{cover}")
  @Operation(operationId = "removeCover", summary = "Take a cover back")
  @APIResponse(responseCode = "200", description = "The rotation as it now is.")
  @APIResponse(responseCode = "404", description = "There is no such rotation or cover.")
  public Uni<RotationView> uncover(@RestPath String id, @RestPath String cover) {
    return keeping
        .uncover(PathIds.of("rotation", id), PathIds.of("cover", cover), caller.name())
        .map(this::view);
  }

  private RotationView view(Rotation rotation) {
    return RotationView.of(rotation, clock.instant());
  }
}
