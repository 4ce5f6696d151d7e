package io.steward.slamonitor.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.servicelevel.Better;
import io.steward.slamonitor.servicelevel.Tally;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
  private static final Limits ON_TIME = limits(Better.UP, "0.98", "0.95", "0.01");
  private static final Limits CANCELLED = limits(Better.DOWN, "0.02", "0.05", "0.005");

  @ParameterizedTest
  @CsvSource({
    "NONE,     980, NONE", // on the limit is within it
    "NONE,     979, WARNING",
    "NONE,     949, CRITICAL",
    "WARNING,  985, WARNING", // not yet a point better than 98 %
    "WARNING,  990, NONE",
    "WARNING,  949, CRITICAL",
    "CRITICAL, 955, CRITICAL",
    "CRITICAL, 960, WARNING",
    "CRITICAL, 985, WARNING",
    "CRITICAL, 995, NONE"
  })
  void ofAShareThatShouldBeHigh(Level current, long onTime, Level next) {
    assertThat(ON_TIME.next(current, Tally.of(onTime, 1000))).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE,     20, NONE",
    "NONE,     21, WARNING",
    "NONE,     51, CRITICAL",
    "CRITICAL, 46, CRITICAL",
    "CRITICAL, 45, WARNING",
    "WARNING,  16, WARNING",
    "WARNING,  15, NONE"
  })
  void ofAShareThatShouldBeLow(Level current, long cancelled, Level next) {
    assertThat(CANCELLED.next(current, Tally.of(cancelled, 1000))).isEqualTo(next);
  }

  @Test
  void comparesExactlyWhereAQuotientWouldBeRounded() {
    Limits third = limits(Better.UP, "0.333333", "0.1", "0");
    // 333333 of 1000000 is on the limit; 333332.99... would round to it.
    assertThat(third.next(Level.NONE, Tally.of(333_333, 1_000_000))).isEqualTo(Level.NONE);
    assertThat(third.next(Level.NONE, Tally.of(33_333_299, 100_000_000))).isEqualTo(Level.WARNING);
  }

  private static Limits limits(Better better, String warning, String critical, String recovery) {
    return new Limits(
        better, new BigDecimal(warning), new BigDecimal(critical), new BigDecimal(recovery));
  }
}
