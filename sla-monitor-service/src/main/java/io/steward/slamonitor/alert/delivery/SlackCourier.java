package io.steward.slamonitor.alert.delivery;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.Courier;
import io.steward.slamonitor.alert.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Posts alerts to channels of Slack. */
@ApplicationScoped
class SlackCourier implements Courier {
  private final HttpPosting posting;
  private final StoredMessages messages;

  SlackCourier(HttpPosting posting, StoredMessages messages) {
    this.posting = posting;
    this.messages = messages;
  }

  @Override
  public String channel() {
    return "slack";
  }

  @Override
  public Uni<String> carry(Delivery.Claimed due) {
    String body = messages.write(SlackPayload.of(messages.read(due)));
    return posting.post(due.delivery().target(), body, Map.of());
  }
}
