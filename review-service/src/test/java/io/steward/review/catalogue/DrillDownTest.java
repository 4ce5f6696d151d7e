package io.steward.review.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DrillDownTest {
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

  @Test
  void opensTheMonthUpToTheFirstDayOfTheNext() {
    assertThat(new DrillDown("/x?from={from}&to={to}").open("m.v1", "ACME", DECEMBER))
        .isEqualTo("/x?from=2026-12-01&to=2027-01-01");
  }

  @Test
  void opensTheMeasureOfTheAccount() {
    assertThat(
            new DrillDown("/x?measure={measure}&account={account}&month={month}")
                .open("m.v1", "ACME", DECEMBER))
        .isEqualTo("/x?measure=m.v1&account=ACME&month=2026-12");
  }

  @Test
  void encodesWhatAQueryWouldMisread() {
    assertThat(new DrillDown("/x?account={account}").open("m.v1", "A&B $1", DECEMBER))
        .isEqualTo("/x?account=A%26B+%241");
  }
}
