package io.steward.slamonitor.alert.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.AlertRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as the API answers it: without secrets. */
@Schema(name = "AlertRule", description = "Of which events whom to tell.")
record AlertRuleView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) boolean enabled,
    @Schema(required = true) List<String> eventTypes,
    @Schema(nullable = true, description = "null: any account.") @Nullable String account,
    @Schema(required = true) String minimumSeverity,
    @Schema(required = true) List<ChannelView> channels,
    @Schema(required = true) Instant changedAt) {

  /** A channel; the secret of a webhook is never answered. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AlertChannel")
  record ChannelView(
      @Schema(
              required = true,
              enumeration = {"email", "webhook", "console"})
          String type,
      @Schema(description = "Of e-mail.") @Nullable String address,
      @Schema(description = "Of a webhook.") @Nullable String url) {

    static ChannelView of(AlertChannel channel) {
      return switch (channel) {
        case AlertChannel.Email email -> new ChannelView(email.type(), email.address(), null);
        case AlertChannel.Webhook hook -> new ChannelView(hook.type(), null, hook.url());
        case AlertChannel.Console console -> new ChannelView(console.type(), null, null);
      };
    }
  }

  static AlertRuleView of(AlertRule rule) {
    return new AlertRuleView(
        rule.id(),
        rule.name(),
        rule.enabled(),
        List.copyOf(rule.eventTypes()),
        rule.account(),
        rule.minimumSeverity().word(),
        rule.channels().stream().map(ChannelView::of).toList(),
        rule.changedAt());
  }
}
