package io.steward.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** Order events in bulk, one JSON document a line. */
public record OrderIntake(Gateway gateway) {

  /**
   * What became of the events of a call.
   *
   * @param rejections why some were refused, as the platform put it
   */
  public record Receipt(long accepted, long duplicate, long rejected, List<String> rejections) {

    public static Receipt nothing() {
      return new Receipt(0, 0, 0, List.of());
    }

    /** Both together; the reasons are those of the later one. */
    public Receipt plus(Receipt later) {
      return new Receipt(
          accepted + later.accepted,
          duplicate + later.duplicate,
          rejected + later.rejected,
          later.rejections);
    }
  }

  /** Sends the events; sending them again after a failure does no harm. */
  public Receipt send(List<String> events) throws IOException, InterruptedException {
    JsonNode answer =
        gateway
            .post("/order-events", "application/x-ndjson", String.join("\n", events))
            .orFail("Sending order events")
            .body();
    return new Receipt(
        answer.path("accepted").asLong(),
        answer.path("duplicate").asLong(),
        answer.path("rejected").asLong(),
        answer.path("rejections").valueStream().map(JsonNode::toString).toList());
  }
}
