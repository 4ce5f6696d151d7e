package io.steward.slamonitor.alert;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sending of one message by one channel.
 *
 * @param alertId of the one alert that it tells of; {@code null} of a digest or a test
 * @param attempt how many times it was sent
 * @param response the last answer or failure, for people
 * @param nextAttemptAt {@code null} when it is over
 */
public record Delivery(
    UUID id,
    Kind kind,
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

  /** What it tells. */
  public enum Kind {
    /** One alert. */
    ALERT,
    /** Many alerts. */
    DIGEST,
    /** That somebody tries a rule out. */
    TEST;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
      return name().toLowerCase(Locale.ROOT);
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
