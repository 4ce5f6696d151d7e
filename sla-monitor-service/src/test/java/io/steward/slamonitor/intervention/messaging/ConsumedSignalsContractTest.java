package io.steward.slamonitor.intervention.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.intervention.Matter;
import io.steward.slamonitor.intervention.Signal;
import io.steward.slamonitor.intervention.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the golden examples of what the monitor publishes. */
class ConsumedSignalsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("sla-monitor-service");
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final Matter LATE_AT_W1 = new Matter("ACME", "late-dispatch", "W1");

  @Test
  void aPromiseAtRiskOpensForItsCause() throws IOException {
    Signal.AtRisk atRisk = (Signal.AtRisk) read("sla.at-risk.v1").orElseThrow();

    assertThat(atRisk.matter()).isEqualTo(LATE_AT_W1);
    assertThat(atRisk.order().promise()).isEqualTo("dispatch");
    assertThat(atRisk.order().dueAt()).isEqualTo("2026-11-23T16:00:00Z");
    assertThat(atRisk.warehouse()).isEqualTo("W1");
  }

  @Test
  void aForecastOpensForTheSamePlace() throws IOException {
    Signal.Forecast forecast = (Signal.Forecast) read("sla.forecast-raised.v1").orElseThrow();

    assertThat(forecast.matter()).isEqualTo(LATE_AT_W1);
    assertThat(forecast.order().value()).isNotNull();
  }

  @Test
  void aRiskOpensAndIsOver() throws IOException {
    Signal.RiskRaised raised = (Signal.RiskRaised) read("sla.risk-raised.v1").orElseThrow();

    assertThat(raised.matter()).isEqualTo(new Matter("ACME", "stuck-orders", "W1"));
    assertThat(read("sla.risk-cleared.v1")).contains(new Signal.RiskCleared(raised.risk()));
  }

  @ParameterizedTest
  @CsvSource({
    "sla.breached.v1,         BREACHED",
    "sla.fulfilled.v1,        BREACHED", // the example was fulfilled late
    "sla.cancelled.v1,        VOID",
    "sla.breach-withdrawn.v1, SAVED"
  })
  void thePromisesEndDecides(String type, Verdict verdict) throws IOException {
    Signal.Decided decided = (Signal.Decided) read(type).orElseThrow();

    assertThat(decided.verdict()).isEqualTo(verdict);
    assertThat(decided.promise()).isEqualTo("dispatch");
  }

  @Test
  void aTicketsClockIsNoOrderInDanger() throws IOException {
    ObjectNode ofTicket = GoldenEvents.example(CONTRACT, "sla.at-risk.v1", ObjectNode.class);
    ofTicket.putNull("order");

    assertThat(read("sla.at-risk.v1", JSON.writeValueAsBytes(ofTicket))).isEmpty();
    assertThat(read("sla.account-discovered.v1")).isEmpty();
  }

  private static Optional<Signal> read(String type) throws IOException {
    return read(type, JSON.writeValueAsBytes(GoldenEvents.example(CONTRACT, type)));
  }

  private static Optional<Signal> read(String type, byte[] payload) throws IOException {
    EventHeaders headers =
        new EventHeaders("e1", type, "sla-monitor-service", Instant.EPOCH, "ACME/SO-1001");
    return SlaSignals.signal(JSON, headers, payload);
  }
}
