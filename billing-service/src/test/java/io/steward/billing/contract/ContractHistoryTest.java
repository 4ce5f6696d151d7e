package io.steward.billing.contract;

import static io.steward.billing.contract.TermsFixture.contract;
import static io.steward.billing.contract.TermsFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractHistoryTest {
  private final ContractHistory history =
      new ContractHistory(
          List.of(
              contract(1, "2026-01-01", terms()),
              contract(2, "2026-10-01", terms()),
              contract(3, "2026-07-01", terms()),
              contract(4, "2026-10-01", terms())));

  @Test
  void beforeTheFirstVersionNoneIsInForce() {
    assertThat(history.inForceOn(LocalDate.parse("2025-12-31"))).isEmpty();
  }

  @Test
  void aVersionHoldsFromItsDayUntilTheNext() {
    assertThat(versionOn("2026-06-30")).isEqualTo(1);
    assertThat(versionOn("2026-07-01")).isEqualTo(3);
    assertThat(versionOn("2026-09-30")).isEqualTo(3);
  }

  @Test
  void ofTwoVersionsFromOneDayTheOneSignedLaterHolds() {
    assertThat(versionOn("2026-10-01")).isEqualTo(4);
  }

  private int versionOn(String day) {
    return history.inForceOn(LocalDate.parse(day)).orElseThrow().version();
  }
}
