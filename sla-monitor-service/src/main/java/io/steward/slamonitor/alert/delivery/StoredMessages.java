package io.steward.slamonitor.alert.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.slamonitor.alert.AlertMessage;
import io.steward.slamonitor.alert.Delivery;
import io.steward.slamonitor.alert.DigestMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads back what was stored to be told. */
@ApplicationScoped
class StoredMessages {
  private final ObjectMapper json;

  StoredMessages(ObjectMapper json) {
    this.json = json;
  }

  /** The message as a digest; one of a single alert holds just that. */
  DigestMessage read(Delivery.Claimed due) {
    try {
      if (due.delivery().kind() == Delivery.Kind.DIGEST) {
        return json.readValue(due.body(), DigestMessage.class);
      }
      AlertMessage alert = json.readValue(due.body(), AlertMessage.class);
      return new DigestMessage(alert.title(), List.of(alert), alert.link());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored message cannot be read", e);
    }
  }

  /** A payload as the text that is sent. */
  String write(Object payload) {
    try {
      return json.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a payload cannot be written", e);
    }
  }
}
