package io.steward.slamonitor.alert.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsumedEventsContractTest {
  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
  private final OccurrenceReading reading = new OccurrenceReading(json);

  @Test
  void aBreachIsOfMediumSeverityAndGroupedByItsCause() throws IOException {
    Occurrence breach = read("sla-monitor-service", "sla.breached.v1").orElseThrow();

    assertThat(breach.account()).isEqualTo("ACME");
    assertThat(breach.severity()).isEqualTo(Severity.MEDIUM);
    assertThat(breach.groupKey()).isEqualTo("sla.breached.v1 late-dispatch:W1");
    assertThat(breach.story().title()).isEqualTo("dispatch promise broken, W1");
    assertThat(breach.story().text())
        .isEqualTo("Order SO-1001 was due for dispatch by 23 Nov 2026 17:00 CET.");
    assertThat(breach.story().link()).isEqualTo("/orders/ACME/SO-1001");
  }

  @Test
  void aHistoricalBreachAlertsNobody() throws IOException {
    ObjectNode breach =
        (ObjectNode)
            GoldenEvents.example(GoldenEvents.contractOf("sla-monitor-service"), "sla.breached.v1");
    breach.put("historical", true);

    assertThat(happening("sla.breached.v1", breach).toTell()).isEmpty();
  }

  @Test
  void aRiskIsOfLowSeverity() throws IOException {
    assertThat(read("sla-monitor-service", "sla.at-risk.v1"))
        .hasValueSatisfying(risk -> assertThat(risk.severity()).isEqualTo(Severity.LOW));
  }

  @Test
  void aTicketIsAsSevereAsItSays() throws IOException {
    Occurrence escalated = read("ticket-service", "ticket.escalated.v1").orElseThrow();

    assertThat(escalated.severity()).isEqualTo(Severity.HIGH);
    assertThat(escalated.groupKey()).isEqualTo("ticket.escalated.v1 TCK-000123");
    assertThat(escalated.story().title()).contains("TCK-000123 escalated to level 1");
    assertThat(escalated.story().link()).isEqualTo("/tickets/TCK-000123");
  }

  @Test
  void anInvoiceSaysItsTotal() throws IOException {
    Occurrence invoice = read("billing-service", "invoice.issued.v1").orElseThrow();

    assertThat(invoice.story().text()).contains("INV-2026-000123").contains("EUR");
    assertThat(invoice.severity()).isEqualTo(Severity.LOW);
  }

  @Test
  void otherEventsAreNoneOfOurBusiness() throws IOException {
    assertThat(read("sla-monitor-service", "sla.fulfilled.v1")).isEmpty();
  }

  @Test
  void anIncidentStandsUntilItIsResolved() throws IOException {
    Occurrence opened = read("ticket-service", "ticket.opened.v1").orElseThrow();
    Happening resolved =
        happening("ticket.resolved.v1", example("ticket-service", "ticket.resolved.v1"));

    assertThat(opened.thing()).isEqualTo("ticket:TCK-000123");
    assertThat(opened.labels())
        .containsEntry("kind", "incident")
        .containsEntry("cause", "late-dispatch:W1");
    assertThat(resolved.ends()).isEqualTo(opened.thing());
  }

  @Test
  void thePromiseOfATicketIsToldFromTheTicket() throws IOException {
    ObjectNode breach = (ObjectNode) example("sla-monitor-service", "sla.breached.v1");
    breach.putNull("order").put("kind", "first-response").put("cause", "ticket:TCK-000123");
    breach.putObject("subject").put("type", "ticket").put("reference", "TCK-000123");

    Occurrence late = happening("sla.breached.v1", breach).toTell().orElseThrow();

    assertThat(late.story().title()).isEqualTo("ticket: first response late");
    assertThat(late.story().text())
        .isEqualTo("Ticket TCK-000123: first response was due by 23 Nov 2026 17:00 CET.");
    assertThat(late.story().link()).isEqualTo("/tickets/TCK-000123");
    assertThat(late.labels()).containsEntry("subject", "ticket").doesNotContainKey("cause");
  }

  @Test
  void aThresholdStandsFromCrossingToRecovery() throws IOException {
    ObjectNode crossed = (ObjectNode) example("sla-monitor-service", "sla.threshold-crossed.v1");
    JsonNode recovered = example("sla-monitor-service", "sla.threshold-recovered.v1");

    Occurrence begun = happening("sla.threshold-crossed.v1", crossed).toTell().orElseThrow();
    Happening over = happening("sla.threshold-recovered.v1", recovered);

    assertThat(begun.severity()).isEqualTo(Severity.MEDIUM);
    assertThat(begun.story().title()).isEqualTo("on time dispatch beyond its warning threshold");
    assertThat(begun.story().text()).isEqualTo("Over last-7-days it is 97.4 % against 98.0 %.");
    assertThat(over.ends()).isEqualTo(begun.thing()).isNotNull();
    assertThat(over.toTell().orElseThrow().thing()).isNull();
    assertThat(happening("sla.threshold-crossed.v1", crossed.put("level", "critical")).toTell())
        .hasValueSatisfying(grave -> assertThat(grave.severity()).isEqualTo(Severity.CRITICAL));
  }

  @Test
  void aThresholdThatComesBackFromCriticalToWarningStillStands() throws IOException {
    ObjectNode recovered =
        (ObjectNode) example("sla-monitor-service", "sla.threshold-recovered.v1");
    recovered.put("level", "critical").put("now", "warning");

    assertThat(happening("sla.threshold-recovered.v1", recovered).ends()).isNull();
  }

  @Test
  void aForecastSaysHowLikelyAndWhy() throws IOException {
    Occurrence forecast = read("sla-monitor-service", "sla.forecast-raised.v1").orElseThrow();

    assertThat(forecast.severity()).isEqualTo(Severity.LOW);
    assertThat(forecast.story().title()).isEqualTo("dispatch promise likely to be missed, W1");
    assertThat(forecast.story().text())
        .startsWith(
            "Order SO-1001 is due for dispatch by 23 Nov 2026 17:00 CET and will miss it with a"
                + " probability of 62 %: the account missed 34 %");
  }

  @Test
  void aRiskStandsUntilItIsCleared() throws IOException {
    Occurrence raised = read("sla-monitor-service", "sla.risk-raised.v1").orElseThrow();
    Happening cleared =
        happening("sla.risk-cleared.v1", example("sla-monitor-service", "sla.risk-cleared.v1"));

    assertThat(raised.severity()).isEqualTo(Severity.MEDIUM);
    assertThat(raised.story().title()).isEqualTo("risk: Orders of W1 are stuck");
    assertThat(raised.story().text())
        .isEqualTo(
            "normally at most 2 d 4 h from dispatch to delivery for dhl to BY (412 orders) Orders at"
                + " stake: 17.");
    assertThat(raised.story().link()).isEqualTo("/risks/019ab1c4-7b11-7c52-8f1f-3b7d3c1f0b01");
    assertThat(raised.labels())
        .containsEntry("warehouse", "W1")
        .containsEntry("kind", "stuck-orders");
    assertThat(cleared.toTell().orElseThrow().severity()).isEqualTo(Severity.LOW);
    assertThat(cleared.ends()).isEqualTo(raised.thing()).isNotNull();
  }

  @Test
  void anInterventionSaysWhoseItIsAndWhatIsAtStake() throws IOException {
    Occurrence opened = read("sla-monitor-service", "sla.intervention-opened.v1").orElseThrow();

    assertThat(opened.severity()).isEqualTo(Severity.LOW);
    assertThat(opened.thing()).isNull();
    assertThat(opened.labels())
        .containsEntry("warehouse", "W1")
        .containsEntry("kind", "late-dispatch");
    assertThat(opened.story().title()).isEqualTo("intervention opened: Dispatch in danger, W1");
    assertThat(opened.story().text())
        .isEqualTo("Orders to save: 12, until 23 Nov 2026 17:00 CET. Owner: marco.");
    assertThat(opened.story().link())
        .isEqualTo("/interventions/019ab1c4-7b11-7c52-8f1f-3b7d3c1f0c01");
  }

  @Test
  void aPayloadOfAnotherShapeIsRefusedAndNotPassedOver() {
    assertThatThrownBy(() -> reading.read(headers("sla.breached.v1"), "[]".getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sla.breached.v1");
  }

  private Optional<Occurrence> read(String service, String type) throws IOException {
    return happening(type, example(service, type)).toTell();
  }

  private static JsonNode example(String service, String type) {
    return GoldenEvents.example(GoldenEvents.contractOf(service), type);
  }

  private Happening happening(String type, JsonNode payload) throws IOException {
    EventHeaders event = headers(type);
    return reading
        .read(event, json.writeValueAsBytes(payload))
        .map(report -> report.happening(event, ZoneId.of("Europe/Berlin")))
        .orElse(Happening.NONE);
  }

  private static EventHeaders headers(String type) {
    return new EventHeaders("e-1", type, "test", Instant.EPOCH, "");
  }
}
