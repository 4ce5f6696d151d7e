package io.steward.slamonitor.alert.delivery;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.Courier;
import io.steward.slamonitor.alert.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Posts alerts to channels of Microsoft Teams. */
@ApplicationScoped
class TeamsCourier implements Courier {
  private final HttpPosting posting;
  private final StoredMessages messages;

  TeamsCourier(HttpPosting posting, StoredMessages messages) {
    this.posting = posting;
    this.messages = messages;
  }

  @Override
  public String channel() {
    return "teams";
  }

  @Override
  public Uni<String> carry(Delivery.Claimed due) {
    String body = messages.write(TeamsPayload.of(messages.read(due)));
    return posting.post(due.delivery().target(), body, Map.of());
  }
}
