package io.steward.slamonitor.intervention.web;

import io.steward.slamonitor.intervention.InterventionRule;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules in the order in which they are asked. */
@Schema(name = "InterventionRuleList")
record RuleList(@Schema(required = true) List<InterventionRule> items) {}
