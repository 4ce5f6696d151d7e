package io.steward.slamonitor.intervention.web;

import io.steward.slamonitor.intervention.EndangeredOrder;
import io.steward.slamonitor.intervention.Intervention;
import io.steward.slamonitor.intervention.Interventions.Member;
import io.steward.slamonitor.intervention.Step;
import io.steward.slamonitor.intervention.SupportRequest;
import io.steward.slamonitor.order.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intervention with its playbook, requests and orders. */
@Schema(name = "InterventionDetail")
record InterventionDetail(
    @Schema(required = true) InterventionView intervention,
    @Schema(required = true) List<StepView> steps,
    @Schema(required = true) List<RequestView> requests,
    @Schema(required = true, description = "Soonest due first.") List<OrderView> orders) {

  /** A step of the playbook as it was when the intervention was opened. */
  @Schema(name = "InterventionStep")
  record StepView(
      @Schema(required = true) int position,
      @Schema(required = true) String words,
      @Schema(
              required = true,
              enumeration = {"open", "done", "skipped"})
          String state,
      @Schema(nullable = true) @Nullable String changedBy,
      @Schema(nullable = true) @Nullable Instant changedAt) {

    static StepView of(Step step) {
      return new StepView(
          step.position(), step.words(), step.state().word(), step.changedBy(), step.changedAt());
    }
  }

  /** Something asked of a warehouse or carrier. */
  @Schema(name = "InterventionRequest")
  record RequestView(
      @Schema(required = true) UUID id,
      @Schema(
              required = true,
              enumeration = {"priority-delivery", "special-pickup"})
          String kind,
      @Schema(
              required = true,
              enumeration = {"requested", "confirmed", "done", "refused"})
          String state,
      @Schema(required = true, description = "Until when it must have happened to help.")
          Instant dueAt,
      @Schema(required = true) String note,
      @Schema(required = true) String askedBy,
      @Schema(required = true) Instant askedAt,
      @Schema(nullable = true) @Nullable String changedBy,
      @Schema(nullable = true) @Nullable Instant changedAt,
      @Schema(nullable = true) @Nullable String answer) {

    static RequestView of(SupportRequest request) {
      return new RequestView(
          request.id(),
          request.kind().word(),
          request.state().word(),
          request.dueAt(),
          request.words(),
          request.askedBy(),
          request.askedAt(),
          request.changedBy(),
          request.changedAt(),
          request.answer());
    }
  }

  /** An order with how it ended. */
  @Schema(name = "InterventionOrder")
  record OrderView(
      @Schema(required = true) String account,
      @Schema(required = true) String order,
      @Schema(required = true, description = "The promise in danger; empty where none is.")
          String promise,
      @Schema(nullable = true) @Nullable Instant dueAt,
      @Schema(nullable = true) @Nullable Money value,
      @Schema(
              required = true,
              enumeration = {"pending", "saved", "breached", "void"},
              description = "void: it ended without being kept or broken.")
          String verdict) {

    static OrderView of(Member member) {
      EndangeredOrder order = member.order();
      return new OrderView(
          order.order().account(),
          order.order().order(),
          order.promise(),
          order.dueAt(),
          order.value(),
          member.verdict().word());
    }
  }

  static InterventionDetail of(
      Intervention of, List<Step> steps, List<SupportRequest> requests, List<Member> orders) {
    return new InterventionDetail(
        InterventionView.of(of),
        steps.stream().map(StepView::of).toList(),
        requests.stream().map(RequestView::of).toList(),
        orders.stream().map(OrderView::of).toList());
  }
}
