package io.steward.slamonitor.alert.mute.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.mute.Muting;
import io.steward.slamonitor.alert.mute.Silence;
import io.steward.slamonitor.alert.mute.SilenceDraft;
import io.steward.slamonitor.alert.mute.Silences;
import io.steward.slamonitor.alert.web.Bodies;
import io.steward.slamonitor.alert.web.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Silences. */
@Path("/api/v1/silences")
@Tag(name = "Alerts")
@RolesAllowed({
  Roles.ADMIN,
  Roles.SUPERVISOR,
  Roles.OPERATIONS,
  Roles.ACCOUNT_MANAGER,
  Roles.INTEGRATION
})
class SilenceResource {
  private final Muting muting;
  private final Silences silences;
  private final Caller caller;
  private final Clock clock;

  SilenceResource(Muting muting, Silences silences, Caller caller, Clock clock) {
    this.muting = muting;
    this.silences = silences;
    this.caller = caller;
    this.clock = clock;
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
  @Operation(operationId = "listSilences", summary = "List silences, those that end last first")
  @APIResponse(responseCode = "200", description = "A page of silences.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<SilencePage> list(
      @Parameter(schema = @Schema(enumeration = {"pending", "active", "expired"})) @RestQuery
          @Nullable String state,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    return silences
        .page(state(state), clock.instant(), cursor, Limits.limit(limit))
        .map(page -> SilencePage.of(page, clock.instant()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      operationId = "addSilence",
      summary = "Mute alerts for a time",
      description =
          "Alerts that meet all its conditions are raised, counted and logged, and nobody is told."
              + " It stops by itself at its end; what still stands then, an open incident for"
              + " example, is told then, what merely happened is not.")
  @APIResponse(responseCode = "201", description = "The silence, with its id.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  public Uni<SilenceView> add(@Nullable SilenceDraft draft) {
    return muting
        .silence(Bodies.present(draft), caller.name())
        .map(silence -> SilenceView.of(silence, clock.instant()));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "endSilence",
      summary = "End a silence before its time",
      description = "It stays in the list as expired.")
  @APIResponse(responseCode = "200", description = "The silence, which is over.")
  @APIResponse(responseCode = "404", description = "There is no such silence.")
  public Uni<SilenceView> end(@RestPath String id) {
    return muting
        .end(PathIds.of("silence", id), caller.name())
        .map(silence -> SilenceView.of(silence, clock.instant()));
  }

  private static Silence.@Nullable State state(@Nullable String word) {
    return word == null
        ? null
        : Arrays.stream(Silence.State.values())
            .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    Problems.invalid("state", "is \"" + word + "\"", "pending, active or expired"));
  }
}
