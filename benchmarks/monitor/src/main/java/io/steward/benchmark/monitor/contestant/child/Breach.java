package io.steward.benchmark.monitor.contestant.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.steward.benchmark.monitor.measure.BreachWatch;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The announcement of a breach as the peers make it: the facts, and the type in a header. */
public final class Breach {
  private Breach() {}

  /** The record that announces the breach of that order's dispatch promise. */
  public static ProducerRecord<String, byte[]> record(String key, long dueMicros) {
    return new ProducerRecord<>(
        BreachWatch.TOPIC, null, key, json(key, dueMicros).getBytes(UTF_8), headers());
  }

  /** The payload. */
  public static String json(String key, long dueMicros) {
    int slash = key.indexOf('/');
    return "{\"account\":\"%s\",\"order\":\"%s\",\"kind\":\"dispatch\",\"dueAt\":\"%s\"}"
        .formatted(
            key.substring(0, slash),
            key.substring(slash + 1),
            Instant.EPOCH.plus(dueMicros, ChronoUnit.MICROS));
  }

  /** The headers. */
  public static Headers headers() {
    return new RecordHeaders().add("ce_type", BreachWatch.BREACHED.getBytes(UTF_8));
  }
}
