package io.steward.slamonitor.order;

import static io.steward.slamonitor.order.OrderEventFixture.object;
import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.steward.platform.problem.FieldError;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderEventReadingTest {
  private static final String NOW = "2026-11-23T09:12:00+01:00";

  @Test
  void readsWhatIsRight() {
    OrderEvent event = report("placed", "ACME", "SO-1", NOW).data("{'x': {'kept': true}}").event();
    assertThat(event.type()).isEqualTo(OrderEventType.PLACED);
    assertThat(event.key()).isEqualTo(new OrderKey("ACME", "SO-1"));
    assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-11-23T08:12:00Z"));
    assertThat(event.recordedAt()).isEqualTo(event.occurredAt());
    assertThat(event.body()).contains("\"data\":{\"x\":{\"kept\":true}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "type", "occurredAt", "account", "order"})
  void namesWhatIsMissing(String field) {
    ObjectNode body = report("placed", "ACME", "SO-1", NOW).body();
    body.remove(field);
    assertThat(errors(body))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.field()).isEqualTo(field);
              assertThat(e.reason()).isEqualTo("is missing");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'occurredAt': '2026-11-23T09:12:00'} | occurredAt | without offset",
        "{'occurredAt': 'soon'} | occurredAt | not a time",
        "{'occurredAt': 12} | occurredAt | not a text",
        "{'occurredAt': '12026-11-23T09:12:00Z'} | occurredAt | not a time",
        "{'type': 'order.lost'} | type | not known",
        "{'account': 'A/B'} | account | slash",
        "{'account': ' '} | account | empty",
        "{'id': 'a\\u0000b'} | id | control character",
        "{'data': []} | data | an array",
        "{'data': {'deliverBy': '2026-11-23T09:12'}} | data.deliverBy | without offset",
        "{'data': {'priority': 'urgent'}} | data.priority | urgent",
        "{'data': {'currency': 'euro'}} | data.currency | euro",
        "{'data': {'items': [{'sku': 'A', 'weightGrams': -1}]}} | data.items[0].weightGrams | negative",
        "{'data': {'items': [{}, {'quantity': -2}]}} | data.items[1].quantity | negative",
        "{'data': {'items': [{'quantity': 1.5}]}} | data.items[0].quantity | 1.5",
        "{'data': {'items': [{'unitPrice': '-0.01'}]}} | data.items[0].unitPrice | negative",
        "{'data': {'items': [{'unitPrice': 1e999999999}]}} | data.items[0].unitPrice | is",
        "{'data': {'items': ['A']}} | data.items[0] | A",
        "{'data': {'destination': 'Augsburg'}} | data.destination | Augsburg",
        "{'type': 'order.cancelled', 'data': {'by': 'nobody'}} | data.by | nobody",
        "{'type': 'order.dispatched', 'data': {'parcels': [{'lengthMm': -5}]}} | data.parcels[0].lengthMm | negative"
      })
  void explainsWhatIsWrong(String change, String field, String reason) {
    ObjectNode body = report("placed", "ACME", "SO-1", NOW).body();
    body.setAll(object(change));
    assertThat(errors(body))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.field()).isEqualTo(field);
              assertThat(e.reason()).contains(reason);
              assertThat(e.expected()).isNotBlank();
            });
  }

  @Test
  void anUnknownTypeIsToldTheKnownOnes() {
    ObjectNode body = report("lost", "ACME", "SO-1", NOW).body();
    assertThat(errors(body).getFirst().expected())
        .contains("order.placed", "order.discrepancy-reported");
  }

  @Test
  void findsEveryFaultAtOnce() {
    ObjectNode body = report("placed", "ACME", "SO-1", "today").body();
    body.remove("account");
    assertThat(errors(body)).extracting(FieldError::field).containsExactly("occurredAt", "account");
  }

  private static List<FieldError> errors(ObjectNode body) {
    return switch (OrderEventReading.read(body, body.toString())) {
      case OrderEventReading.Valid valid -> List.of();
      case OrderEventReading.Invalid invalid -> invalid.errors();
    };
  }
}
