package io.steward.slamonitor.intervention.web;

import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A playbook as it is put. */
record PlaybookRequest(
    @Schema(required = true) @Nullable String name,
    @Schema(required = true, description = "In order, one to thirty.")
        @Nullable List<String> steps) {

  /** Refuses with all that is wrong. */
  void check() {
    List<FieldError> errors = new ArrayList<>();
    if (name == null || name.isBlank()) {
      errors.add(new FieldError("name", "is missing", "what the playbook achieves"));
    }
    if (steps == null || steps.isEmpty() || steps.size() > 30) {
      errors.add(new FieldError("steps", "are missing or too many", "one to thirty steps"));
    } else if (steps.stream().anyMatch(step -> step == null || step.isBlank())) {
      errors.add(new FieldError("steps", "hold a blank one", "what to do, in a sentence each"));
    }
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
  }
}
