package io.steward.ticket.measure.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.event.DomainEvent;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.ticket.measure.Figure;
import io.steward.ticket.measure.Measurement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedMeasurementContractTest {
  @Test
  void measuredIsAsPromised() {
    Measurement measurement =
        new Measurement(
            "ACME",
            LocalDate.parse("2026-11-23"),
            4711,
            List.of(
                new Figure("tickets-opened.v1", "incident", 3, null),
                new Figure("tickets-opened.v1", "request", 1, null),
                new Figure("tickets-resolved.v1", "incident", 2, null),
                new Figure("tickets-resolved-in-time.v1", "incident", 1, 2L)));

    DomainEvent published = new MeasuredEventPublication().eventOf(measurement);

    assertThat(published.key()).isEqualTo("ACME");
    GoldenEvents.assertMatches(
        GoldenEvents.contractOf("ticket-service"), published.type(), published.payload());
  }
}
