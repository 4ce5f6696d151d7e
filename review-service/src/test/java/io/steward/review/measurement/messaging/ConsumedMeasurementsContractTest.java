package io.steward.review.measurement.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.platform.event.MalformedEventException;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.review.catalogue.Catalogue;
import io.steward.review.catalogue.CatalogueReader;
import io.steward.review.catalogue.Measure;
import io.steward.review.measurement.Measurement;
import io.steward.review.measurement.Observation;
import io.steward.review.measurement.Source;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsumedMeasurementsContractTest {
  @Test
  void readsServiceLevels() {
    assertThat(example(Source.SLA_MONITOR))
        .isEqualTo(
            new Measurement(
                Source.SLA_MONITOR,
                "ACME",
                LocalDate.parse("2026-11-23"),
                1841,
                List.of(
                    new Observation(
                        "cancellation-rate.v1",
                        Map.of("warehouse", "W1", "channel", "shop", "region", "BY"),
                        BigDecimal.ONE,
                        new BigDecimal("14"),
                        "orders"),
                    new Observation(
                        "on-time-dispatch.v1",
                        Map.of(
                            "warehouse", "W1", "channel", "shop", "carrier", "dhl", "region", "BY"),
                        new BigDecimal("12"),
                        new BigDecimal("13"),
                        "orders")),
                Map.of("on-time-dispatch.v1", new BigDecimal("0.98"))));
  }

  @Test
  void readsCountsOfTickets() {
    assertThat(example(Source.TICKET).observations())
        .contains(
            new Observation(
                "tickets-opened.v1",
                Map.of("kind", "incident"),
                new BigDecimal("3"),
                null,
                "tickets"));
  }

  @Test
  void readsAmountsExactly() {
    assertThat(example(Source.BILLING).observations())
        .contains(
            new Observation(
                "shipping-revenue.v1",
                Map.of("carrier", "dhl", "zone", "domestic"),
                new BigDecimal("6.84"),
                null,
                "EUR"));
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryMeasureThatIsPublished(Source source) throws IOException {
    JsonNode measures =
        new ObjectMapper()
            .readTree(
                GoldenEvents.contractOf(source.service())
                    .resolve("events/" + source.eventType() + ".schema.json")
                    .toFile())
            .at("/properties/rows/items/properties/measure/enum");
    List<String> published = new ArrayList<>();
    measures.forEach(measure -> published.add(measure.asText()));

    assertThat(catalogue().measures().stream().filter(m -> m.source() == source).map(Measure::id))
        .containsExactlyInAnyOrderElementsOf(published)
        .isNotEmpty();
  }

  @Test
  void namesTheMemberThatIsMissing() {
    MeasuredPayload nameless = new MeasuredPayload(null, LocalDate.EPOCH, 1L, List.of(), null);

    assertThatThrownBy(() -> nameless.toMeasurement(Source.TICKET))
        .isInstanceOf(MalformedEventException.class)
        .hasMessage("member account is missing");
  }

  @Test
  void refusesANumberThatIsShortAsTextOnly() {
    var line = new MeasuredPayload.Line("a.v1", Map.of(), "1e999999999", null, "orders");

    assertThatThrownBy(line::toObservation)
        .isInstanceOf(MalformedEventException.class)
        .hasMessage("member numerator is no decimal: 1e999999999");
  }

  private static Measurement example(Source source) {
    return GoldenEvents.example(
            GoldenEvents.contractOf(source.service()), source.eventType(), MeasuredPayload.class)
        .toMeasurement(source);
  }

  private static Catalogue catalogue() throws IOException {
    try (InputStream file =
        Files.newInputStream(GoldenEvents.contractOf("review-service").resolve("measures.yaml"))) {
      return CatalogueReader.read(file);
    }
  }
}
