package io.steward.slamonitor.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reports in the making. */
public final class OrderEventFixture {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode body = JSON.createObjectNode();

  private OrderEventFixture(String type, String account, String order, String occurredAt) {
    body.put("id", account + ":" + order + ":" + type);
    body.put("type", "order." + type);
    body.put("occurredAt", occurredAt);
    body.put("account", account);
    body.put("order", order);
  }

  /** A report of that type, such as {@code dispatched}. */
  public static OrderEventFixture report(
      String type, String account, String order, String occurredAt) {
    return new OrderEventFixture(type, account, order, occurredAt);
  }

  public OrderEventFixture id(String id) {
    body.put("id", id);
    return this;
  }

  public OrderEventFixture recordedAt(String time) {
    body.put("recordedAt", time);
    return this;
  }

  /** Members of data, as JSON with single quotes. */
  public OrderEventFixture data(String json) {
    body.set("data", object(json));
    return this;
  }

  public String json() {
    return body.toString();
  }

  public ObjectNode body() {
    return body.deepCopy();
  }

  /** The report, which has to be valid. */
  public OrderEvent event() {
    return switch (OrderEventReading.read(body, json())) {
      case OrderEventReading.Valid valid -> valid.event();
      case OrderEventReading.Invalid invalid ->
          throw new IllegalArgumentException(invalid.errors().toString());
    };
  }

  /** JSON with single quotes. */
  public static ObjectNode object(String json) {
    try {
      return JSON.readValue(json.replace('\'', '"'), ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
