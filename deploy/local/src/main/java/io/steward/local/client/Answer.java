package io.steward.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * What the gateway answered.
 *
 * @param body the JSON document; a missing node when there is none
 */
public record Answer(int status, JsonNode body) {

  public boolean successful() {
    return status / 100 == 2;
  }

  /** The same answer, if it is a success; otherwise the reason it gives becomes the failure. */
  public Answer orFail(String attempt) throws IOException {
    if (!successful()) {
      throw new IOException("%s was answered with %d: %s".formatted(attempt, status, body));
    }
    return this;
  }
}
