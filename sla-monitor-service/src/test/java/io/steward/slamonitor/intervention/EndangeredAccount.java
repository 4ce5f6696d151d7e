package io.steward.slamonitor.intervention;

import com.fasterxml.jackson.databind.JsonNode;
import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import io.steward.slamonitor.Monitor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** An account of its own whose orders are said to be in danger, and what is heard of it. */
final class EndangeredAccount implements AutoCloseable {
  private final String code = Monitor.account();
  private final KafkaProbe topic = KafkaProbe.on(Topics.SLA_EVENTS);

  String code() {
    return code;
  }

  KafkaProbe topic() {
    return topic;
  }

  /** Says something of a dispatch that is due in an hour, worth 20.00 EUR, in W9. */
  void send(String type, String order, Map<String, Object> more) {
    Map<String, Object> payload = new HashMap<>();
    payload.put("account", code);
    payload.put("order", order);
    payload.put("kind", "dispatch");
    payload.put("dueAt", Instant.now().plus(1, ChronoUnit.HOURS).toString());
    payload.put("cause", "late-dispatch:" + more.getOrDefault("warehouse", "W9"));
    payload.put("value", Map.of("amount", "20.00", "currency", "EUR"));
    payload.putAll(more);
    topic.send(Topics.SLA_EVENTS, code + "/" + order, type, code + "/" + order, payload);
  }

  /** The id of the intervention that was opened because of late dispatches. */
  String opened() {
    return topic
        .await("sla.intervention-opened.v1", code, EndangeredAccount::isLateDispatch)
        .payload()
        .get("intervention")
        .asText();
  }

  static boolean isLateDispatch(JsonNode event) {
    return event.get("kind").asText().equals("late-dispatch");
  }

  @Override
  public void close() {
    topic.close();
  }
}
