package io.steward.ticket.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.ticket.incident.SeverityTable.Rung;
import io.steward.ticket.lifecycle.Impact;
import io.steward.ticket.lifecycle.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTableTest {
  private static final SeverityTable TABLE =
      new SeverityTable(
          List.of(
              new Rung(Severity.MEDIUM, 5, new BigDecimal("500")),
              new Rung(Severity.HIGH, 20, new BigDecimal("2000")),
              new Rung(Severity.CRITICAL, 100, new BigDecimal("10000"))),
          Map.of("JPY", new BigDecimal("150")));

  @ParameterizedTest
  @CsvSource({
    "1,   10.00,    EUR, LOW",
    "4,   499.99,   EUR, LOW",
    "5,   0,        EUR, MEDIUM",
    "1,   500.00,   EUR, MEDIUM",
    "20,  0,        EUR, HIGH",
    "99,  9999.99,  EUR, HIGH",
    "100, 0,        EUR, CRITICAL",
    "1,   10000,    EUR, CRITICAL",
    "1,   74999,    JPY, LOW",
    "1,   75000,    JPY, MEDIUM"
  })
  void givesTheGravestRungThatIsReached(
      int orders, BigDecimal sum, String currency, Severity severity) {
    assertThat(TABLE.assess(new Impact(orders, orders, Map.of(currency, sum)))).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource("400, 400, LOW")
  void addsNoCurrencies(BigDecimal euros, BigDecimal dollars, Severity severity) {
    assertThat(TABLE.assess(new Impact(2, 2, Map.of("EUR", euros, "USD", dollars))))
        .isEqualTo(severity);
  }
}
