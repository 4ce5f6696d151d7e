package io.steward.slamonitor.intervention.web;

import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.InterventionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of rules. */
final class RuleRequests {
  private static final int MOST = 200;

  private RuleRequests() {}

  /** The rules in their order, or a 400 problem with all that is wrong. */
  static List<InterventionRule> read(@Nullable List<@Nullable RuleRequest> body) {
    List<@Nullable RuleRequest> requests = WorkRequests.body(body);
    if (requests.size() > MOST) {
      throw Problems.invalid("body", "has " + requests.size() + " rules", "at most " + MOST);
    }
    List<FieldError> errors = new ArrayList<>();
    List<InterventionRule> rules = new ArrayList<>();
    for (RuleRequest request : requests) {
      rules.add(WorkRequests.body(request).toRule(rules.size() + 1, errors));
    }
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
    return rules;
  }
}
