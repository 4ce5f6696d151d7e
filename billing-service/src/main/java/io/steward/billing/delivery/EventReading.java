package io.steward.billing.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.steward.platform.event.EventHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads records whose type concerns us; others are skipped by their headers, unparsed. */
@ApplicationScoped
public class EventReading {
  private final ObjectMapper json;

  EventReading(ObjectMapper json) {
    this.json = json;
  }

  /**
   * A reader for a {@link BatchDelivery}.
   *
   * @param viewOf our view of a type of event; empty when it does not concern us
   * @param fact what the event tells us; empty when nothing
   */
  public <P, T> Function<KafkaRecord<String, String>, Optional<T>> of(
      Function<String, Optional<Class<? extends P>>> viewOf,
      BiFunction<EventHeaders, P, Optional<T>> fact) {
    return record -> {
      EventHeaders event = EventHeaders.of(record.getHeaders());
      return viewOf
          .apply(event.type())
          .flatMap(view -> fact.apply(event, parse(record.getPayload(), view)));
    };
  }

  private <P> P parse(String payload, Class<P> view) {
    try {
      return json.readValue(payload, view);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the payload is not a " + view.getSimpleName(), e);
    }
  }
}
