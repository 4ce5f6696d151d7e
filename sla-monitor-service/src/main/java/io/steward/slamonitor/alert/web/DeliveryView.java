package io.steward.slamonitor.alert.web;

import io.steward.slamonitor.alert.AlertChannel;
import io.steward.slamonitor.alert.Delivery;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delivery as the API answers it. */
@Schema(name = "AlertDelivery", description = "The sending of one message by one channel.")
record DeliveryView(
    @Schema(required = true, description = "Also in the header Steward-Delivery.") UUID id,
    @Schema(
            required = true,
            enumeration = {"alert", "digest", "test"},
            description = "One alert, many, or the trial of a rule.")
        String kind,
    @Schema(nullable = true, description = "null of a digest and of a test.")
        @Nullable UUID alertId,
    @Schema(required = true, description = "Name of the rule.") String rule,
    @Schema(
            required = true,
            enumeration = {"email", "webhook", "slack", "teams", "console"})
        String channel,
    @Schema(
            required = true,
            description =
                "Of Slack and Teams, where the URL is a key, only the host and the last four characters.")
        String target,
    @Schema(
            required = true,
            enumeration = {"pending", "delivered", "failed", "dead"},
            description = "failed: will be tried again. dead: given up.")
        String status,
    @Schema(required = true, description = "How many times it was sent.") int attempt,
    @Schema(required = true, description = "When the status last changed.") Instant at,
    @Schema(nullable = true) @Nullable Instant nextAttemptAt,
    @Schema(nullable = true, description = "The last answer or failure.")
        @Nullable String response) {

  static DeliveryView of(Delivery delivery) {
    return new DeliveryView(
        delivery.id(),
        delivery.kind().word(),
        delivery.alertId(),
        delivery.rule(),
        delivery.channel(),
        AlertChannel.of(delivery.channel(), delivery.target()).shown(),
        delivery.state().word(),
        delivery.attempt(),
        delivery.changedAt(),
        delivery.nextAttemptAt(),
        delivery.response());
  }
}
