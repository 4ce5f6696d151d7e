package io.steward.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeShiftTest {

  private static final Instant THEN = Instant.parse("2018-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private static final String PLACED =
      """
      {"id":"1","type":"order.placed","occurredAt":"2018-01-01T01:00:00+01:00",
       "data":{"dispatchBy":"2018-01-03T00:00:00Z","deliverBy":"soon"}}""";

  @Test
  void movesPromisesWithTheEvent() {
    ObjectNode event = (ObjectNode) EventFile.parse(PLACED);

    new TimeShift(THEN, NOW, 1).apply(event);

    assertThat(event.path("occurredAt").asText()).isEqualTo("2026-11-23T12:00:00Z");
    assertThat(event.at("/data/dispatchBy").asText()).isEqualTo("2026-11-25T12:00:00Z");
    assertThat(event.at("/data/deliverBy").asText()).isEqualTo("soon");
    assertThat(event.has("recordedAt")).isFalse();
  }

  @Test
  void compressesTimeSpans() {
    ObjectNode event = (ObjectNode) EventFile.parse(PLACED);

    new TimeShift(THEN, NOW, 2880).apply(event);

    assertThat(event.at("/data/dispatchBy").asText()).isEqualTo("2026-11-23T12:01:00Z");
  }

  @Test
  void leavesTheEventAloneWhenThereIsNothingToMove() {
    ObjectNode event = (ObjectNode) EventFile.parse(PLACED);

    TimeShift.none().apply(event);

    assertThat(event).isEqualTo(EventFile.parse(PLACED));
  }
}
