package io.steward.slamonitor.alert.web;

import io.steward.slamonitor.alert.AlertRuleDraft;
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
                "Any of sla.at-risk.v1, sla.breached.v1, ticket.opened.v1, ticket.escalated.v1,"
                    + " ticket.reopened.v1, ticket.resolved.v1, invoice.issued.v1.",
            examples = "[\"sla.breached.v1\"]")
        @Nullable List<@Nullable String> eventTypes,
    @Schema(nullable = true, description = "Absent: any account.", examples = "ACME")
        @Nullable String account,
    @Schema(
            enumeration = {"low", "medium", "high", "critical"},
            defaultValue = "low",
            description =
                "A risk is low, a breach medium, an issued invoice low, a ticket as it is.")
        @Nullable String minimumSeverity,
    @Schema(required = true) @Nullable List<@Nullable ChannelRequest> channels) {

  /** A channel to tell. */
  @Schema(name = "AlertChannelRequest")
  record ChannelRequest(
      @Schema(
              required = true,
              enumeration = {"email", "webhook", "console"})
          @Nullable String type,
      @Schema(description = "Of e-mail.", examples = "team@example.com") @Nullable String address,
      @Schema(description = "Of a webhook.", examples = "https://example.com/hook")
          @Nullable String url,
      @Schema(
              description =
                  "Of a webhook: the key of its signature, 16 to 256 printable ASCII characters."
                      + " Never answered; absent in a change, the URL keeps the one it has.",
              writeOnly = true)
          @Nullable String secret) {
    AlertRuleDraft.ChannelDraft toDraft() {
      return new AlertRuleDraft.ChannelDraft(type, address, url, secret);
    }

    @Override
    public String toString() {
      return "ChannelRequest[type=" + type + "]"; // the secret must not reach a log
    }
  }

  AlertRuleDraft toDraft() {
    return new AlertRuleDraft(
        name,
        enabled,
        eventTypes,
        account,
        minimumSeverity,
        channels == null
            ? null
            : channels.stream().map(c -> c == null ? null : c.toDraft()).toList());
  }
}
