package io.steward.slamonitor.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * One report about an order, already found valid.
 *
 * @param id the producer's id; the same id again is the same report
 * @param occurredAt when it happened, to the microsecond
 * @param recordedAt when the producer recorded it, to the microsecond; decides between two reports
 * @param body the report as it came, with the fields that we do not know
 */
public record OrderEvent(
    String id,
    OrderEventType type,
    Instant occurredAt,
    Instant recordedAt,
    OrderKey key,
    ObjectNode body) {

  /** The part that depends on the type; missing when the producer sent none. */
  public JsonNode data() {
    JsonNode data = body.get("data");
    return data == null ? MissingNode.getInstance() : data;
  }

  /**
   * Whether this report holds against another one of the same type. For a milestone the later
   * recorded one does, being a correction; of reports that add up the one that tells of the later
   * moment. At equal times the one with the greater id.
   */
  public boolean supersedes(OrderEvent other) {
    int byTime =
        type.isMilestone()
            ? recordedAt.compareTo(other.recordedAt)
            : occurredAt.compareTo(other.occurredAt);
    return byTime == 0 ? id.compareTo(other.id) > 0 : byTime > 0;
  }
}
