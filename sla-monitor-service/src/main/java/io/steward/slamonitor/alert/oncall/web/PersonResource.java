package io.steward.slamonitor.alert.oncall.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.slamonitor.alert.oncall.OnCallKeeping;
import io.steward.slamonitor.alert.oncall.People;
import io.steward.slamonitor.alert.web.Bodies;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The people whom alerts may be sent to. */
@Path("/api/v1/alert-people")
@Tag(name = "Alerts")
@RolesAllowed({
  Roles.ADMIN,
  Roles.SUPERVISOR,
  Roles.OPERATIONS,
  Roles.ACCOUNT_MANAGER,
  Roles.INTEGRATION
})
class PersonResource {
  private final OnCallKeeping keeping;
  private final People people;
  private final Pool pool;
  private final Caller caller;

  PersonResource(OnCallKeeping keeping, People people, Pool pool, Caller caller) {
    this.keeping = keeping;
    this.people = people;
    this.pool = pool;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listAlertPeople", summary = "List the people by name")
  @APIResponse(responseCode = "200", description = "All people.")
  public Uni<PersonView.All> list() {
    return people
        .all(pool)
        .map(all -> new PersonView.All(all.stream().map(PersonView::of).toList()));
  }

  @PUT
  @Path("{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "keepAlertPerson",
      summary = "Add or replace a person",
      description =
          "A person is told by e-mail and by each channel of its own. Quiet hours of a person hold"
              + " what that person would get; everything goes out in one message when they end. A"
              + " webhook that is named without a secret keeps the one it has.")
  @APIResponse(responseCode = "200", description = "The person.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  public Uni<PersonView> keep(@RestPath String name, @Nullable PersonRequest request) {
    return keeping.keep(name, Bodies.present(request).toDraft(), caller.name()).map(PersonView::of);
  }

  @DELETE
  @Path("{name}")
  @Operation(operationId = "removeAlertPerson", summary = "Remove a person")
  @APIResponse(responseCode = "204", description = "The person is gone.")
  @APIResponse(responseCode = "404", description = "There is no such person.")
  @APIResponse(responseCode = "409", description = "The person takes turns in a rotation.")
  public Uni<Void> remove(@RestPath String name) {
    return keeping.dismiss(name, caller.name());
  }
}
