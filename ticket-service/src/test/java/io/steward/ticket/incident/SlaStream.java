package io.steward.ticket.incident;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The monitor as ticket-service hears it. Records leave together, when it is flushed or closed. */
public final class SlaStream implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String account;
  private final String cause;
  private final KafkaProducer<String, String> kafka;

  private SlaStream(String account, String cause) {
    this.account = account;
    this.cause = cause;
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
            "linger.ms",
            100);
    this.kafka = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
  }

  public static SlaStream of(String account, String cause) {
    return new SlaStream(account, cause);
  }

  public SlaStream breached(String order) {
    return send("sla.breached.v1", order, Map.of("historical", false));
  }

  public SlaStream breachedLongAgo(String order) {
    return send("sla.breached.v1", order, Map.of("historical", true));
  }

  public SlaStream atRisk(String order) {
    return send("sla.at-risk.v1", order, Map.of());
  }

  public SlaStream recovered(String order) {
    return send("sla.fulfilled.v1", order, Map.of("late", true, "fulfilledAt", now()));
  }

  public SlaStream fulfilledInTime(String order) {
    return send("sla.fulfilled.v1", order, Map.of("late", false, "fulfilledAt", now()));
  }

  public SlaStream closed(String order) {
    return send("sla.closed.v1", order, Map.of("endedAt", now(), "reason", "cancelled"));
  }

  public SlaStream withdrawn(String order) {
    return send("sla.breach-withdrawn.v1", order, Map.of("reason", "met-in-time"));
  }

  /** JSON that is no such event. */
  public SlaStream garbage(String order) {
    put(UUID.randomUUID().toString(), "sla.breached.v1", order, "{\"dueAt\": \"yesterday\"}");
    return this;
  }

  /** An event of the right shape that no database takes: a NUL character in a text. */
  public SlaStream poison(String order) {
    return send("sla.breached.v1", order, Map.of("kind", "dis\u0000patch"));
  }

  private SlaStream send(String type, String order, Map<String, Object> more) {
    Map<String, Object> payload = new HashMap<>();
    payload.put("promiseId", account + "/" + order + "/dispatch");
    payload.put("account", account);
    payload.put("order", order);
    payload.put("kind", "dispatch");
    payload.put("dueAt", "2026-11-23T16:00:00Z");
    payload.put("value", Map.of("amount", "10.00", "currency", "EUR"));
    payload.put("cause", cause);
    payload.putAll(more);
    try {
      put(UUID.randomUUID().toString(), type, order, JSON.writeValueAsString(payload));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void put(String id, String type, String order, String body) {
    String key = account + "/" + order;
    EventHeaders event = new EventHeaders(id, type, "sla-monitor-service", Instant.now(), key);
    var record = new ProducerRecord<>(Topics.SLA_EVENTS, key, body);
    event.toKafka().forEach(header -> record.headers().add(header));
    kafka.send(record);
  }

  private static String now() {
    return Instant.now().toString();
  }

  /** Lets everything leave now. */
  public void flush() {
    kafka.flush();
  }

  @Override
  public void close() {
    kafka.close();
  }
}
