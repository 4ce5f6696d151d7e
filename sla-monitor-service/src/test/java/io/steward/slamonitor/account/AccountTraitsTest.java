package io.steward.slamonitor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AccountTraitsTest {
  private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
  private static final Instant AUGUST = Instant.parse("2026-08-01T00:00:00Z");

  private final AccountTraits traits =
      new AccountTraits(
          new TreeMap<>(Map.of(JULY, "standard", AUGUST, "key")),
          new TreeMap<>(Map.of(AUGUST, "ACME@1")));

  @Test
  void aTierHoldsUntilTheNextAndTheFirstAlsoBefore() {
    assertThat(traits.tier(JULY.minusSeconds(1))).isEqualTo("standard");
    assertThat(traits.tier(AUGUST.minusSeconds(1))).isEqualTo("standard");
    assertThat(traits.tier(AUGUST)).isEqualTo("key");
  }

  @Test
  void thereIsNoContractBeforeTheFirst() {
    assertThat(traits.contract(AUGUST.minusSeconds(1))).isNull();
    assertThat(traits.contract(AUGUST)).isEqualTo("ACME@1");
  }

  @Test
  void ofAnUnknownAccountNothingIsKnown() {
    assertThat(AccountTraits.UNKNOWN.tier(JULY)).isNull();
    assertThat(AccountTraits.UNKNOWN.contract(JULY)).isNull();
  }
}
