package io.steward.slamonitor.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sending of one alert by one channel.
 *
 * @param alertId {@code null} when a rule was tried out
 * @param attempt how many times it was sent
 * @param response the last answer or failure, for people
 * @param nextAttemptAt {@code null} when it is over
 */
public record Delivery(
    UUID id,
    @Nullable UUID alertId,
    UUID ruleId,
    String rule,
    String channel,
    String target,
    State state,
    int attempt,
    @Nullable String response,
    Instant changedAt,
    @Nullable Instant nextAttemptAt) {

  /** Where a delivery stands. */
  public enum State {
    /** Not yet answered. */
    PENDING,
    /** The other side has it. */
    DELIVERED,
    /** The last attempt failed, another will follow. */
    FAILED,
    /** Given up. */
    DEAD;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A delivery that is to be sent now.
   *
   * @param body the message as JSON, byte for byte as it is stored
   * @param secret the webhook's key; {@code null} when the channel has none or is gone
   */
  public record Claimed(Delivery delivery, String body, @Nullable String secret) {}
}
