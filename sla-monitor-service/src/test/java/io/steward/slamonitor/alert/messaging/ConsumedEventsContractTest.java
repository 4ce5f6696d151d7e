package io.steward.slamonitor.alert.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.io.IOException;
import java.time.Instant;
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
    assertThat(breach.title()).isEqualTo("dispatch promise broken, W1");
    assertThat(breach.text())
        .isEqualTo("Order SO-1001 was due for dispatch by 23 Nov 2026 16:00 UTC.");
    assertThat(breach.link()).isEqualTo("/orders/ACME/SO-1001");
  }

  @Test
  void aHistoricalBreachAlertsNobody() throws IOException {
    ObjectNode breach =
        (ObjectNode)
            GoldenEvents.example(GoldenEvents.contractOf("sla-monitor-service"), "sla.breached.v1");
    breach.put("historical", true);

    assertThat(reading.read(headers("sla.breached.v1"), json.writeValueAsBytes(breach))).isEmpty();
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
    assertThat(escalated.title()).contains("TCK-000123 escalated to level 1");
    assertThat(escalated.link()).isEqualTo("/tickets/TCK-000123");
  }

  @Test
  void anInvoiceSaysItsTotal() throws IOException {
    Occurrence invoice = read("billing-service", "invoice.issued.v1").orElseThrow();

    assertThat(invoice.text()).contains("INV-2026-000123").contains("EUR");
    assertThat(invoice.severity()).isEqualTo(Severity.LOW);
  }

  @Test
  void otherEventsAreNoneOfOurBusiness() throws IOException {
    assertThat(read("sla-monitor-service", "sla.fulfilled.v1")).isEmpty();
  }

  private Optional<Occurrence> read(String service, String type) throws IOException {
    byte[] payload =
        json.writeValueAsBytes(GoldenEvents.example(GoldenEvents.contractOf(service), type));
    return reading.read(headers(type), payload);
  }

  private static EventHeaders headers(String type) {
    return new EventHeaders("e-1", type, "test", Instant.EPOCH, "");
  }
}
