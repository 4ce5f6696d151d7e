package io.steward.slamonitor.intervention.web;

import io.steward.slamonitor.intervention.InterventionRule;
import io.steward.slamonitor.intervention.RuleListVersion;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules in the order in which they are asked. */
@Schema(name = "InterventionRuleList")
record RuleList(
    @Schema(required = true) List<InterventionRule> items,
    @Schema(required = true, description = "Of this list; If-Match takes it.") String version) {

  static RuleList of(List<InterventionRule> rules) {
    return new RuleList(rules, RuleListVersion.of(rules));
  }
}
