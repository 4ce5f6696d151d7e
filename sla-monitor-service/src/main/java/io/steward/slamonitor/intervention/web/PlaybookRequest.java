package io.steward.slamonitor.intervention.web;

import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.MatterKinds;
import io.steward.slamonitor.intervention.Playbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A playbook as it is put. */
record PlaybookRequest(
    @Schema(required = true) @Nullable String name,
    @Schema(required = true, description = "In order, one to thirty.")
        @Nullable List<@Nullable String> steps) {

  /** The steps, each there once checked. */
  List<String> written() {
    return Objects.requireNonNull(steps).stream()
        .map(step -> Objects.requireNonNull(step).strip())
        .toList();
  }

  /** Refuses with all that is wrong, also with the kind that it is for. */
  void checkFor(String kind) {
    List<FieldError> errors = new ArrayList<>();
    if (!kind.equals(Playbook.ANY) && !MatterKinds.of(null).contains(kind)) {
      String known = String.join(", ", MatterKinds.of(null));
      errors.add(new FieldError("kind", "is \"" + kind + "\"", "* or one of " + known));
    }
    if (name == null || name.isBlank()) {
      errors.add(new FieldError("name", "is missing", "what the playbook achieves"));
    }
    if (steps == null || steps.isEmpty() || steps.size() > 30) {
      errors.add(new FieldError("steps", "are missing or too many", "one to thirty steps"));
    } else {
      checkSteps(steps, errors);
    }
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
  }

  private static void checkSteps(List<@Nullable String> steps, List<FieldError> errors) {
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      if (step == null || step.isBlank()) {
        errors.add(new FieldError("steps[" + i + "]", "is blank", "what to do, in a sentence"));
      }
    }
  }
}
