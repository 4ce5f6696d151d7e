package io.steward.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An order event in the intake format. Its id follows from order and type, so that telling the same
 * story again makes no second event.
 */
record DemoEvent(
    String type, Instant occurredAt, String account, String order, Map<String, Object> data)
    implements Comparable<DemoEvent> {

  private static final ObjectMapper JSON = new ObjectMapper();

  String json() {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("id", "demo-%s-%s-%s".formatted(account, order, type.replace("order.", "")));
    event.put("type", type);
    event.put("occurredAt", occurredAt.toString());
    event.put("account", account);
    event.put("order", order);
    event.put("data", data);
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int compareTo(DemoEvent other) {
    return occurredAt.compareTo(other.occurredAt);
  }
}
