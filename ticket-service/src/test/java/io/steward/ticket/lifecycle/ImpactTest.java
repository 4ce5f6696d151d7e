package io.steward.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactTest {
  private static final BigDecimal TEN = new BigDecimal("10.00");

  @Test
  void keepsCurrenciesApart() {
    Impact impact = new Impact(2, 2, Map.of("PLN", new BigDecimal("40"), "EUR", TEN));

    assertThat(impact.sums())
        .containsExactly(new Money(TEN, "EUR"), new Money(new BigDecimal("40"), "PLN"));
    assertThat(impact.largestSum()).contains(new Money(new BigDecimal("40"), "PLN"));
  }

  @Test
  void namesTheFirstCurrencyOfEqualSums() {
    Impact impact = new Impact(2, 2, Map.of("USD", TEN, "EUR", TEN));

    assertThat(impact.largestSum()).contains(new Money(TEN, "EUR"));
  }

  @Test
  void hasNoSumWhenNobodyStatedAValue() {
    assertThat(Impact.NONE.largestSum()).isEmpty();
  }
}
