package io.steward.slamonitor.alert.web;

import io.steward.slamonitor.alert.AlertRuleDraft.LadderDraft;
import io.steward.slamonitor.alert.AlertRuleDraft.StepDraft;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to tell next while nobody acknowledges. */
@Schema(name = "AlertLadderRequest", description = "Whom to tell next while nobody acknowledges.")
record LadderRequest(
    @Schema(required = true, description = "1 to 10 steps.")
        @Nullable List<@Nullable StepRequest> steps,
    @Schema(description = "How often the ladder is climbed again, 0 to 5.", defaultValue = "0")
        @Nullable Integer repeats) {

  /** One step. */
  @Schema(name = "AlertLadderStepRequest")
  record StepRequest(
      @Schema(
              required = true,
              description =
                  "Minutes since the step before, or since the alert was told; 1 to 9000.")
          @Nullable Integer afterMinutes,
      @Schema(required = true, description = "At least one.")
          @Nullable List<@Nullable ChannelRequest> targets) {}

  LadderDraft toDraft() {
    return new LadderDraft(
        steps == null ? null : steps.stream().map(LadderRequest::step).toList(), repeats);
  }

  private static @Nullable StepDraft step(@Nullable StepRequest step) {
    return step == null
        ? null
        : new StepDraft(step.afterMinutes(), ChannelRequest.drafts(step.targets()));
  }
}
