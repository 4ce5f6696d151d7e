package io.steward.slamonitor.tracking.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.slamonitor.order.Details;
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
    OrderEventType type = OrderEventType.named(row.getString("type")).orElseThrow();
    String body = row.getString("body");
    return new OrderEvent(
        row.getString("id"),
        type,
        row.getOffsetDateTime("occurred_at").toInstant(),
        row.getOffsetDateTime("recorded_at").toInstant(),
        new OrderKey(row.getString("account"), row.getString("order_ref")),
        Details.of(type, data(body)),
        body);
  }

  /** The part of a stored report that depends on its type; missing when the producer sent none. */
  JsonNode data(String body) {
    try {
      return json.readTree(body).path("data");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored report is not JSON", e);
    }
  }
}
