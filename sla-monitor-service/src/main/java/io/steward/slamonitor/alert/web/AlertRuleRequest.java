package io.steward.slamonitor.alert.web;

import io.steward.slamonitor.alert.AlertRuleDraft;
import io.steward.slamonitor.alert.AlertRuleDraft.TermsDraft;
import io.steward.slamonitor.alert.hours.WrittenDigest;
import io.steward.slamonitor.alert.hours.WrittenHours;
import io.steward.slamonitor.alert.hours.WrittenQuietHours;
import io.steward.slamonitor.alert.match.WrittenMatcher;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API takes as a rule. */
@Schema(description = "A rule to be added, or to take the place of one.")
record AlertRuleRequest(
    @Schema(required = true, examples = "Breaches of ACME", maxLength = 120) @Nullable String name,
    @Schema(defaultValue = "true") @Nullable Boolean enabled,
    @Schema(
            required = true,
            description =
                "Any of sla.at-risk.v1, sla.breached.v1, sla.forecast-raised.v1, sla.risk-raised.v1,"
                    + " sla.risk-cleared.v1, sla.threshold-crossed.v1, sla.threshold-recovered.v1,"
                    + " sla.intervention-opened.v1, ticket.opened.v1, ticket.escalated.v1,"
                    + " ticket.reopened.v1, ticket.resolved.v1, invoice.issued.v1,"
                    + " invoice.overdue.v1.",
            examples = "[\"sla.breached.v1\"]")
        @Nullable List<@Nullable String> eventTypes,
    @Schema(nullable = true, description = "Absent: any account.", examples = "ACME")
        @Nullable String account,
    @Schema(
            enumeration = {"low", "medium", "high", "critical"},
            defaultValue = "low",
            description =
                "A risk of breach and a forecast are low, a breach medium, a risk and an overdue"
                    + " invoice medium, an issued one low, a threshold medium or critical by its"
                    + " level, a ticket as it is.")
        @Nullable String minimumSeverity,
    @Schema(required = true, description = "Who is told at once.")
        @Nullable List<@Nullable ChannelRequest> channels,
    @Schema(nullable = true, description = "Further conditions on labels; all must hold.")
        @Nullable List<@Nullable WrittenMatcher> matchers,
    @Schema(nullable = true, description = "The rule counts only what happens in these hours.")
        @Nullable WrittenHours activeHours,
    @Schema(
            nullable = true,
            description =
                "Nobody is told in these hours; what happened is told together when they end.")
        @Nullable WrittenQuietHours quietHours,
    @Schema(nullable = true, description = "Everything is told together, every hour or day.")
        @Nullable WrittenDigest digest,
    @Schema(
            nullable = true,
            description = "How soon an alert that goes on is told again; absent: 15 minutes.")
        @Nullable Integer repeatMinutes,
    @Schema(nullable = true) @Nullable LadderRequest ladder) {

  AlertRuleDraft toDraft() {
    return new AlertRuleDraft(
        name,
        enabled,
        eventTypes,
        account,
        minimumSeverity,
        ChannelRequest.drafts(channels),
        new TermsDraft(
            matchers,
            activeHours,
            quietHours,
            digest,
            repeatMinutes,
            ladder == null ? null : ladder.toDraft()));
  }
}
