package io.steward.slamonitor.alert.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.MalformedEventException;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.Occurrence;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Reads records into occurrences. A record that is none of ours cannot alert anybody: it is logged
 * and passed over, since the services whose business it is set it aside themselves.
 */
@ApplicationScoped
class OccurrenceReading {
  private static final Logger LOG = Logger.getLogger(OccurrenceReading.class);

  private final ObjectMapper json;

  OccurrenceReading(ObjectMapper json) {
    this.json = json;
  }

  List<Occurrence> read(ConsumerRecords<String, byte[]> records) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        read(EventHeaders.of(record.headers()), record.value()).ifPresent(occurrences::add);
      } catch (MalformedEventException | IOException e) {
        LOG.warnf(
            "topic=%s partition=%d offset=%d is no event and alerts nobody: %s",
            record.topic(), record.partition(), record.offset(), e.getMessage());
      }
    }
    return occurrences;
  }

  /** The occurrence; empty for events that no rule can be about. */
  Optional<Occurrence> read(EventHeaders headers, byte[] payload) throws IOException {
    if (!AlertRule.EVENT_TYPES.contains(headers.type()) || payload == null) {
      return Optional.empty();
    }
    return switch (headers.type().substring(0, headers.type().indexOf('.'))) {
      case "sla" -> json.readValue(payload, PromiseEvent.class).occurrence(headers);
      case "ticket" -> json.readValue(payload, TicketEvent.class).occurrence(headers);
      default -> json.readValue(payload, InvoiceEvent.class).occurrence(headers);
    };
  }
}
