package io.steward.slamonitor.intervention.web;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.intervention.InterventionRule;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as it is put. */
@Schema(name = "InterventionRuleRequest", description = "Members that are null match anything.")
record RuleRequest(
    @Schema(required = true) @Nullable String name,
    @Schema(
            nullable = true,
            enumeration = {"at-risk", "forecast", "risk"})
        @Nullable String trigger,
    @Schema(nullable = true, examples = "late-dispatch") @Nullable String kind,
    @Schema(nullable = true) @Nullable String account,
    @Schema(nullable = true, description = "Warehouse or carrier.") @Nullable String place,
    @Schema(description = "false: leave such matters alone. Default true.") @Nullable Boolean opens,
    @Schema(
            required = true,
            enumeration = {"account-manager", "in-turn", "nobody"})
        @Nullable String owner,
    @Schema(description = "User names; one makes him the owner, several take turns.")
        @Nullable List<String> people) {

  /** The rule at that position; what is wrong is added to the errors. */
  InterventionRule toRule(int position, List<FieldError> errors) {
    String at = "[" + (position - 1) + "].";
    List<String> chosen = people == null ? List.of() : people;
    if (name == null || name.isBlank()) {
      errors.add(new FieldError(at + "name", "is missing", "what the rule is for"));
    }
    if (trigger != null && !InterventionRule.TRIGGERS.contains(trigger)) {
      errors.add(
          new FieldError(at + "trigger", "is \"" + trigger + "\"", "at-risk, forecast or risk"));
    }
    if (owner == null || !InterventionRule.OWNERS.contains(owner)) {
      errors.add(
          new FieldError(
              at + "owner", "is \"" + owner + "\"", "account-manager, in-turn or nobody"));
    }
    if (InterventionRule.IN_TURN.equals(owner) && chosen.isEmpty()) {
      errors.add(new FieldError(at + "people", "are missing", "at least one user name"));
    }
    return new InterventionRule(
        position,
        String.valueOf(name),
        trigger,
        kind,
        account,
        place,
        opens == null || opens,
        String.valueOf(owner),
        chosen,
        0);
  }
}
