package io.steward.account.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"ACME", "a", "0a1.b_c-d", "4a3ca9315b744ce9f8e9374361493884"})
  void isLettersDigitsAndAFewSigns(String text) {
    assertThat(AccountCode.parse(text)).hasValueSatisfying(c -> assertThat(c).hasToString(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "AC ME", "ACME/2", "Ä", "ACME\n"})
  void isNothingElse(String text) {
    assertThat(AccountCode.parse(text)).isEmpty();
  }
}
