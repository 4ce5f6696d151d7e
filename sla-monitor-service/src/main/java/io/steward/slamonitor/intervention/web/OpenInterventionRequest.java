package io.steward.slamonitor.intervention.web;

import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.InterventionDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intervention to be opened: for a risk, or for orders of an account. */
@Schema(description = "Either risk, or account and orders.")
record OpenInterventionRequest(
    @Schema(nullable = true) @Nullable String account,
    @Schema(nullable = true, description = "Order references of the account.")
        @Nullable List<String> orders,
    @Schema(nullable = true, format = "uuid") @Nullable String risk,
    @Schema(
            nullable = true,
            description = "The kind whose playbook is worked; null: that of the matter.")
        @Nullable String playbook,
    @Schema(required = true, description = "Why.") @Nullable String reason) {

  /** The draft, or a 400 problem with all that is wrong. */
  InterventionDraft toDraft() {
    List<FieldError> errors = new ArrayList<>();
    List<String> references = orders == null ? List.of() : orders;
    if (reason == null || reason.isBlank()) {
      errors.add(new FieldError("reason", "is missing", "why to intervene, in a sentence"));
    }
    if (risk == null && (account == null || account.isBlank())) {
      errors.add(new FieldError("account", "is missing", "an account code, or a risk"));
    }
    if (risk == null && references.isEmpty()) {
      errors.add(new FieldError("orders", "are missing", "references of the account's orders"));
    }
    if (references.size() > 500 || references.stream().anyMatch(r -> r == null || r.isBlank())) {
      errors.add(new FieldError("orders", "are too many or blank", "at most 500 references"));
    }
    UUID riskId = riskId(errors);
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
    return new InterventionDraft(
        account, references, riskId, Written.orNull(playbook), String.valueOf(reason).strip());
  }

  private @Nullable UUID riskId(List<FieldError> errors) {
    try {
      return risk == null ? null : UUID.fromString(risk);
    } catch (IllegalArgumentException e) {
      errors.add(new FieldError("risk", "is \"" + risk + "\"", "the id of a risk"));
      return null;
    }
  }
}
