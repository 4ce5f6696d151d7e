package io.steward.slamonitor.alert.persistence;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Labels as a JSON column holds them. */
final class Labels {
  private Labels() {}

  static Map<String, String> read(JsonObject column) {
    Map<String, String> labels = new LinkedHashMap<>();
    column.forEach(entry -> labels.put(entry.getKey(), String.valueOf(entry.getValue())));
    return labels;
  }

  static String write(Map<String, String> labels) {
    return new JsonObject(Map.copyOf(labels)).encode();
  }
}
