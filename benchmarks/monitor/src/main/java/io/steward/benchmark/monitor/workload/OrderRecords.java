package io.steward.benchmark.monitor.workload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Order events as records of the topic order.events, with the headers that the monitor gives. */
public final class OrderRecords {
  /** The topic on which accepted order events are. */
  public static final String TOPIC = "order.events";

  private OrderRecords() {}

  /** The placement of an order that has to be dispatched and delivered by those times. */
  public static ProducerRecord<String, byte[]> placed(
      int number, String account, String reference, Instant at, Instant dispatchBy) {
    var placement =
        new OrderEventJson.Placement(
            account, reference, at, dispatchBy, dispatchBy.plus(Workload.DISPATCHED_AFTER));
    return record(
        account,
        reference,
        OrderEventJson.placedId(reference),
        "order.placed.v1",
        at,
        OrderEventJson.placed(number, placement));
  }

  /** The dispatch of an order. */
  public static ProducerRecord<String, byte[]> dispatched(
      int number, String account, String reference, Instant at) {
    return record(
        account,
        reference,
        OrderEventJson.dispatchedId(reference),
        "order.dispatched.v1",
        at,
        OrderEventJson.dispatched(number, account, reference, at));
  }

  static ProducerRecord<String, byte[]> record(
      String account, String reference, String id, String type, Instant at, byte[] body) {
    String key = account + "/" + reference;
    var record = new ProducerRecord<>(TOPIC, null, at.toEpochMilli(), key, body);
    record
        .headers()
        .add("ce_id", id.getBytes(UTF_8))
        .add("ce_type", type.getBytes(UTF_8))
        .add("ce_source", "benchmark".getBytes(UTF_8))
        .add("ce_time", at.toString().getBytes(UTF_8))
        .add("ce_subject", key.getBytes(UTF_8));
    return record;
  }
}
