package io.steward.slamonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.problem.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvColumnsTest {
  private static final List<String> SHORTEST =
      List.of("id", "type", "occurredAt", "account", "order");

  @Test
  void namesEveryWrongColumn() {
    assertThat(
            CsvColumns.faults(List.of("id", "typ", "occurredAt", "account", "id", "data.colour")))
        .extracting(FieldError::field)
        .containsExactly(
            "header typ", "header id", "header data.colour", "header type", "header order");
  }

  @Test
  void acceptsTheShortestHeader() {
    assertThat(CsvColumns.faults(SHORTEST)).isEmpty();
  }

  @Test
  void buildsNestedFieldsAndLists() {
    List<String> header =
        List.of(
            "data.destination.region",
            "data.items.1.sku",
            "data.items.0.quantity",
            "data.items.0.unitPrice",
            "data.parcels.0.weightGrams",
            "data.channel");
    assertThat(CsvColumns.of(header).event(List.of("BY", "B", "2", "9.95", "-4", "")).toString())
        .isEqualTo(
            "{'data':{'destination':{'region':'BY'},'items':[{'quantity':2,'unitPrice':'9.95'},{'sku':'B'}],'parcels':[{'weightGrams':-4}]}}"
                .replace('\'', '"'));
  }
}
