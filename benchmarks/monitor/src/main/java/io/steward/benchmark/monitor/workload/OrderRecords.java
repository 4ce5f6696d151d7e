package io.steward.benchmark.monitor.workload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Order events as records of the topic order.events, with the headers that the monitor gives. */
public final class OrderRecords {
  /** The topic on which accepted order events are. */
  public static final String TOPIC = "order.events";

  private static final Duration DELIVERED_AFTER = Duration.ofDays(2);

  private OrderRecords() {}

  /** The placement, at that moment, of an order that has to be dispatched by that time. */
  public static ProducerRecord<String, byte[]> placed(int order, Instant at, Instant dispatchBy) {
    var placement =
        new OrderEventJson.Placement(
            Workload.account(order),
            Workload.reference(order),
            at,
            dispatchBy,
            dispatchBy.plus(DELIVERED_AFTER));
    return record(
        placement.account(),
        placement.reference(),
        OrderEventJson.placedId(placement.reference()),
        "order.placed.v1",
        at,
        OrderEventJson.placed(order, placement));
  }

  /** The dispatch of an order at that moment. */
  public static ProducerRecord<String, byte[]> dispatched(int order, Instant at) {
    String account = Workload.account(order);
    String reference = Workload.reference(order);
    return record(
        account,
        reference,
        OrderEventJson.dispatchedId(reference),
        "order.dispatched.v1",
        at,
        OrderEventJson.dispatched(order, account, reference, at));
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
