package io.steward.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Moves the times of an event, its promises included, and compresses what lies between them.
 *
 * @param origin the moment in the file that becomes {@code target}
 * @param speed how many times shorter every time span becomes; 1 keeps them
 */
record TimeShift(Instant origin, Instant target, double speed) {

  private static final List<String> OF_EVENT = List.of("occurredAt", "recordedAt");
  private static final List<String> OF_DATA = List.of("dispatchBy", "deliverBy");

  /** Leaves every time as it is. */
  static TimeShift none() {
    return new TimeShift(Instant.EPOCH, Instant.EPOCH, 1);
  }

  Instant move(Instant moment) {
    Duration distance = Duration.between(origin, moment);
    return target.plus(
        speed == 1 ? distance : Duration.ofMillis((long) (distance.toMillis() / speed)));
  }

  /** Changes the event in place; a time that cannot be read is left for the platform to reject. */
  void apply(ObjectNode event) {
    if (equals(none())) {
      return;
    }
    OF_EVENT.forEach(field -> move(event, field));
    if (event.get("data") instanceof ObjectNode data) {
      OF_DATA.forEach(field -> move(data, field));
    }
  }

  private void move(ObjectNode node, String field) {
    JsonNode time = node.path(field);
    if (time.isTextual()) {
      try {
        node.put(field, move(OffsetDateTime.parse(time.asText()).toInstant()).toString());
      } catch (DateTimeParseException e) {
        return;
      }
    }
  }
}
