package io.steward.platform.outbox;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;

/**
 * A stored event that waits to be relayed; the columns are those that Debezium's outbox event
 * router reads.
 *
 * @param seq the order of appending
 * @param id becomes {@code ce_id}
 * @param occurredAt when it was appended; becomes {@code ce_time}
 */
record OutboxRow(
    long seq,
    UUID id,
    String topic,
    String key,
    String type,
    String subject,
    String payload,
    Instant occurredAt) {

  static OutboxRow of(Row row) {
    return new OutboxRow(
        row.getLong("seq"),
        row.getUUID("id"),
        row.getString("aggregatetype"),
        row.getString("aggregateid"),
        row.getString("type"),
        row.getString("subject"),
        row.getString("payload"),
        row.getOffsetDateTime("occurred_at").toInstant());
  }
}
