package io.steward.slamonitor.intervention.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.InterventionWorking;
import io.steward.slamonitor.intervention.Interventions;
import io.steward.slamonitor.intervention.RequestState;
import io.steward.slamonitor.intervention.SupportRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What people do with an intervention; each answers it as it then is. */
@Path("/api/v1/interventions/{id}")
@Tag(name = "Interventions")
@APIResponse(responseCode = "200", description = "The intervention as it now is.")
@APIResponse(responseCode = "404", description = "There is no such intervention, step or request.")
@APIResponse(responseCode = "409", description = "It is closed, or somebody was first.")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION
})
class InterventionWorkResource {
  private final InterventionWorking working;
  private final Interventions interventions;
  private final Caller caller;
  private final Clock clock;

  InterventionWorkResource(
      InterventionWorking working, Interventions interventions, Caller caller, Clock clock) {
    this.working = working;
    this.interventions = interventions;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Path("take")
  @Operation(
      operationId = "takeIntervention",
      summary = "Take it",
      description = "Of two people at once one takes it; the other is told who did, and when.")
  public Uni<InterventionView> take(@RestPath String id) {
    return working.take(InterventionIds.of(id), caller.name()).map(InterventionView::of);
  }

  @POST
  @Path("hand-over")
  @Operation(operationId = "handOverIntervention", summary = "Give it to somebody")
  public Uni<InterventionView> handOver(
      @RestPath String id, WorkRequests.@Nullable HandOver request) {
    String to = WorkRequests.body(request).person();
    return working.handOver(InterventionIds.of(id), caller.name(), to).map(InterventionView::of);
  }

  @POST
  @Path("steps/{position}")
  @Operation(operationId = "setInterventionStep", summary = "Set a step of the playbook")
  public Uni<InterventionView> step(
      @RestPath String id, @RestPath int position, WorkRequests.@Nullable StepChange request) {
    return working
        .step(
            InterventionIds.of(id), caller.name(), position, WorkRequests.body(request).stepState())
        .map(InterventionView::of);
  }

  @POST
  @Path("requests")
  @Operation(
      operationId = "requestSupport",
      summary = "Ask for priority delivery or a special pickup")
  @APIResponse(responseCode = "400", description = "Something is missing or wrong.")
  public Uni<InterventionView> request(@RestPath String id, WorkRequests.@Nullable Ask request) {
    WorkRequests.Ask ask = WorkRequests.body(request);
    return working
        .request(
            InterventionIds.of(id),
            caller.name(),
            ask.requestKind(),
            ask.due(clock.instant()),
            ask.what())
        .map(InterventionView::of);
  }

  @POST
  @Path("requests/{requestId}")
  @Operation(
      operationId = "answerSupportRequest",
      summary = "Note what became of a request",
      description =
          "requested may become confirmed, done or refused; confirmed done or refused; what is done"
              + " or refused stays so (409).")
  public Uni<InterventionView> answer(
      @RestPath String id, @RestPath String requestId, WorkRequests.@Nullable Answer body) {
    UUID intervention = InterventionIds.of(id);
    WorkRequests.Answer answer = WorkRequests.body(body);
    RequestState state = answer.requestState();
    return interventions
        .requests(intervention)
        .map(
            all ->
                all.stream()
                    .filter(one -> one.id().toString().equals(requestId))
                    .findFirst()
                    .orElseThrow(() -> Problems.notFound("request", requestId)))
        .invoke(asked -> requireFollowing(asked, state))
        .chain(asked -> working.answer(intervention, asked, caller.name(), state, answer.note()))
        .map(InterventionView::of);
  }

  @POST
  @Path("close")
  @Operation(
      operationId = "closeIntervention",
      summary = "Close it by your judgement",
      description = "Otherwise it closes by itself when all its orders are decided.")
  public Uni<InterventionView> close(@RestPath String id, WorkRequests.@Nullable Close request) {
    WorkRequests.Close close = WorkRequests.body(request);
    return working
        .close(InterventionIds.of(id), caller.name(), close.judged(), close.note())
        .map(InterventionView::of);
  }

  private static void requireFollowing(SupportRequest asked, RequestState state) {
    if (!asked.state().next().contains(state)) {
      throw Problems.conflict(
          "no-such-transition",
          "The request is " + asked.state().word() + "; it cannot become " + state.word() + ".");
    }
  }
}
