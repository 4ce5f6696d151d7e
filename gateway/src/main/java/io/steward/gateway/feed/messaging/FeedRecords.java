package io.steward.gateway.feed.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.steward.gateway.feed.FeedEvent;
import io.steward.gateway.feed.Partition;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads records as events of the feed; what is no CloudEvent with a JSON payload is left out. */
@ApplicationScoped
class FeedRecords {
  private static final Logger LOG = Logger.getLogger(FeedRecords.class);

  private final ObjectMapper json;

  FeedRecords(ObjectMapper json) {
    this.json = json;
  }

  Optional<FeedEvent> read(ConsumerRecord<String, byte[]> record) {
    String id = header(record, "ce_id");
    String type = header(record, "ce_type");
    if (id == null || type == null || record.value() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(event(record, id, type, json.readTree(record.value())));
    } catch (IOException e) {
      LOG.warnf("%s-%d@%d is not JSON", record.topic(), record.partition(), record.offset());
      return Optional.empty();
    }
  }

  private FeedEvent event(
      ConsumerRecord<String, byte[]> record, String id, String type, JsonNode payload) {
    ObjectNode sent =
        json.createObjectNode()
            .put("id", id)
            .put("type", type)
            .put("topic", record.topic())
            .put("key", record.key())
            .put("time", header(record, "ce_time"));
    sent.set("data", payload);
    return new FeedEvent(
        new Partition(record.topic(), record.partition()),
        record.offset(),
        type,
        payload.path("account").textValue(),
        payload.path("subject").path("type").textValue(),
        payload.path("internal").asBoolean(),
        sent.toString());
  }

  private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
