package io.steward.slamonitor.intervention.web;

import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.intervention.InterventionRule;
import io.steward.slamonitor.intervention.MatterKinds;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as it is put; a blank member is as good as none. */
@Schema(name = "InterventionRuleRequest", description = "Members that are null match anything.")
record RuleRequest(
    @Schema(required = true) @Nullable String name,
    @Schema(description = "false: keep the rule, but do not ask it. Default true.")
        @Nullable Boolean enabled,
    @Schema(
            nullable = true,
            enumeration = {"at-risk", "forecast", "risk"})
        @Nullable String trigger,
    @Schema(
            nullable = true,
            examples = "late-dispatch",
            description = "late- and the kind of an order's promise, or the kind of a risk.")
        @Nullable String kind,
    @Schema(nullable = true) @Nullable String account,
    @Schema(nullable = true, description = "Warehouse or carrier.") @Nullable String place,
    @Schema(description = "false: leave such matters alone. Default true.") @Nullable Boolean opens,
    @Schema(
            required = true,
            enumeration = {"account-manager", "in-turn", "nobody"})
        @Nullable String owner,
    @Schema(description = "User names; one makes him the owner, several take turns.")
        @Nullable List<@Nullable String> people) {

  /** The rule at that position; what is wrong is added to the errors. */
  InterventionRule toRule(int position, List<FieldError> errors) {
    String at = "[" + (position - 1) + "].";
    if (Written.orNull(name) == null) {
      errors.add(new FieldError(at + "name", "is missing", "what the rule is for"));
    }
    checkMatter(at, errors);
    checkOwner(at, errors);
    return new InterventionRule(
        position,
        String.valueOf(Written.orNull(name)),
        enabled == null || enabled,
        Written.orNull(trigger),
        Written.orNull(kind),
        Written.orNull(account),
        Written.orNull(place),
        opens == null || opens,
        String.valueOf(owner),
        chosen(),
        0);
  }

  private void checkMatter(String at, List<FieldError> errors) {
    String on = Written.orNull(trigger);
    String of = Written.orNull(kind);
    if (on != null && !InterventionRule.TRIGGERS.contains(on)) {
      errors.add(new FieldError(at + "trigger", "is \"" + on + "\"", "at-risk, forecast or risk"));
    } else if (of != null && !MatterKinds.of(on).contains(of)) {
      String wrong =
          MatterKinds.of(null).contains(of)
              ? "\"" + of + "\" never comes from the trigger " + on
              : "is \"" + of + "\"";
      errors.add(new FieldError(at + "kind", wrong, String.join(", ", MatterKinds.of(on))));
    }
  }

  private void checkOwner(String at, List<FieldError> errors) {
    if (owner == null || !InterventionRule.OWNERS.contains(owner)) {
      errors.add(
          new FieldError(
              at + "owner", "is \"" + owner + "\"", "account-manager, in-turn or nobody"));
    } else if (owner.equals(InterventionRule.IN_TURN) && chosen().isEmpty()) {
      errors.add(new FieldError(at + "people", "are missing", "at least one user name"));
    }
  }

  private List<String> chosen() {
    return people == null
        ? List.of()
        : people.stream().map(Written::orNull).filter(Objects::nonNull).toList();
  }
}
