package io.steward.billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void halfAMinorUnitIsRoundedUp() {
    assertThat(rounded("0.125", "EUR")).hasToString("0.13 EUR");
    assertThat(rounded("-0.125", "EUR")).hasToString("-0.13 EUR");
  }

  @Test
  void theCurrencySaysHowFineItIs() {
    assertThat(rounded("0.5", "JPY")).hasToString("1 JPY");
    assertThat(rounded("1.0005", "KWD")).hasToString("1.001 KWD");
  }

  @Test
  void aPercentageIsRoundedOnce() {
    assertThat(rounded("6.84", "EUR").percent(new BigDecimal("12.5"))).hasToString("0.86 EUR");
  }

  @Test
  void currenciesAreNotMixed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.zero("EUR").plus(Money.zero("USD")))
        .withMessage("cannot reckon EUR with USD");
  }

  private static Money rounded(String amount, String currency) {
    return Money.rounded(new BigDecimal(amount), currency);
  }
}
