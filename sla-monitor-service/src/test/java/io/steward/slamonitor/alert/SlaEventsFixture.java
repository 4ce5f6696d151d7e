package io.steward.slamonitor.alert;

import io.steward.platform.event.Topics;
import io.steward.platform.testkit.KafkaProbe;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What other parts of the platform tell, as the tests tell it. */
final class SlaEventsFixture {
  private SlaEventsFixture() {}

  static void breach(KafkaProbe topic, String account, String order, String cause) {
    Map<String, Object> payload = promise(account, "dispatch", cause);
    payload.put("order", order);
    topic.send(Topics.SLA_EVENTS, account + "/" + order, "sla.breached.v1", account, payload);
  }

  static void ticketWarning(KafkaProbe topic, String account, String ticket) {
    Map<String, Object> payload = promise(account, "first-response", "ticket:" + ticket);
    payload.put("order", null);
    payload.put("subject", Map.of("type", "ticket", "reference", ticket));
    topic.send(Topics.SLA_EVENTS, ticket, "sla.at-risk.v1", ticket, payload);
  }

  static void incident(KafkaProbe topic, String type, String account, String cause) {
    String ticket = "TCK-" + account;
    topic.send(
        Topics.TICKET_EVENTS,
        ticket,
        type,
        ticket,
        Map.of(
            "ticket", ticket,
            "kind", "incident",
            "account", account,
            "cause", cause,
            "subject", "Late dispatch: W1",
            "severity", "high",
            "reason", "25 orders late"));
  }

  private static Map<String, Object> promise(String account, String kind, String cause) {
    Map<String, Object> payload = new HashMap<>();
    payload.put("promiseId", UUID.randomUUID().toString());
    payload.put("account", account);
    payload.put("kind", kind);
    payload.put("dueAt", "2026-11-23T16:00:00Z");
    payload.put("cause", cause);
    payload.put("warehouse", "W1");
    payload.put("historical", false);
    return payload;
  }
}
