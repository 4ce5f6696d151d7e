package io.steward.slamonitor.alert.delivery;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.Courier;
import io.steward.slamonitor.alert.Delivery;
import io.steward.slamonitor.alert.DeliveryRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** Posts alerts to programs, signed. */
@ApplicationScoped
class WebhookCourier implements Courier {
  static final String TIMESTAMP = "Steward-Timestamp";
  static final String SIGNATURE = "Steward-Signature";
  static final String DELIVERY = "Steward-Delivery";

  private final HttpPosting posting;
  private final Clock clock;

  WebhookCourier(HttpPosting posting, Clock clock) {
    this.posting = posting;
    this.clock = clock;
  }

  @Override
  public String channel() {
    return "webhook";
  }

  @Override
  public Uni<String> carry(Delivery.Claimed due) {
    String secret = due.secret();
    if (secret == null) {
      return Uni.createFrom().failure(new DeliveryRefused("the rule has no such webhook any more"));
    }
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    return posting.post(
        due.delivery().target(),
        due.body(),
        Map.of(
            TIMESTAMP,
            timestamp,
            SIGNATURE,
            WebhookSignature.of(secret, timestamp, due.body()),
            DELIVERY,
            due.delivery().id().toString()));
  }
}
