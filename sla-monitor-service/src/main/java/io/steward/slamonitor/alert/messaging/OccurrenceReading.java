package io.steward.slamonitor.alert.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.AlertRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the payloads of events that alerts are made of. */
@ApplicationScoped
class OccurrenceReading {
  private final ObjectMapper json;

  OccurrenceReading(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The report; empty for events that no rule can be about.
   *
   * @throws IllegalArgumentException when the payload is not what the type promises
   */
  Optional<Report> read(EventHeaders event, byte @Nullable [] payload) {
    if (!AlertRule.EVENT_TYPES.contains(event.type()) || payload == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(json.readValue(payload, shape(event.type())));
    } catch (IOException e) {
      throw new IllegalArgumentException("the payload is not the JSON of " + event.type(), e);
    }
  }

  private static Class<? extends Report> shape(String type) {
    return switch (type.substring(0, type.lastIndexOf(".v"))) {
      case "sla.at-risk", "sla.breached" -> PromiseEvent.class;
      case "sla.threshold-crossed", "sla.threshold-recovered" -> ThresholdEvent.class;
      case "sla.risk-raised", "sla.risk-cleared" -> RiskEvent.class;
      case "sla.forecast-raised" -> ForecastEvent.class;
      case "sla.intervention-opened" -> InterventionEvent.class;
      case "invoice.issued", "invoice.overdue" -> InvoiceEvent.class;
      default -> TicketEvent.class;
    };
  }
}
