package io.steward.slamonitor.tracking.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderEventType;
import io.steward.slamonitor.order.OrderKey;
import io.vertx.mutiny.sqlclient.Row;

/** Reads a stored report. */
final class OrderEventRow {
  private final ObjectMapper json;

  OrderEventRow(ObjectMapper json) {
    this.json = json;
  }

  OrderEvent event(Row row) {
    return new OrderEvent(
        row.getString("id"),
        OrderEventType.named(row.getString("type")).orElseThrow(),
        row.getOffsetDateTime("occurred_at").toInstant(),
        row.getOffsetDateTime("recorded_at").toInstant(),
        new OrderKey(row.getString("account"), row.getString("order_ref")),
        body(row.getString("body")));
  }

  private ObjectNode body(String text) {
    try {
      return json.readValue(text, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored report is not a JSON object", e);
    }
  }
}
