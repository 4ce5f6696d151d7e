package io.steward.slamonitor.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.platform.problem.FieldError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdReaderTest {
  private final ThresholdReader reader = new ThresholdReader();

  @Test
  void takesWhatCanBeCrossedAndClears() {
    Threshold threshold = read("on-time-dispatch.v1", "last-7-days", "0.98", "0.95", "0.02", 20L);

    assertThat(reader.errors()).isEmpty();
    assertThat(threshold.window()).isEqualTo(Window.LAST_7_DAYS);
    assertThat(threshold.account()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "on-time-dispatch.v1,  0.95, 0.98,  0,     critical,      is on the wrong side of warning 0.95",
    "on-time-dispatch.v1,  0.95, 0.95,  0,     critical,      is on the wrong side of warning 0.95",
    "cancellation-rate.v1, 0.05, 0.03,  0,     critical,      is on the wrong side of warning 0.05",
    "on-time-dispatch.v1,  0.98, 0.95,  0.03,  recovery,      can never clear: a share of 1.01 is needed",
    "cancellation-rate.v1, 0.02, 0.05,  0.03,  recovery,      can never clear: -0.01 is needed",
    "time-to-refund.v1,    24,   48,    25,    recovery,      can never clear: -1 is needed",
    "on-time-dispatch.v1,  0.98, 0,     0,     critical,      can never be crossed: no share is below 0",
    "cancellation-rate.v1, 0.5,  1,     0,     critical,      can never be crossed: no share is above 1",
    "on-time-dispatch.v1,  98,   0.95,  0,     warning,       is 98",
    "on-time-dispatch.v1,  ,     0.95,  0,     warning,       is missing",
    "on-time-dispatch.v1,  0.98, 0.95,  -0.1,  recovery,      is -0.1",
    "on-time.v1,           0.98, 0.95,  0,     measure,       is \"on-time.v1\"",
    "on-time-dispatch.v1,  0.98, 0.9500001, 0, critical,      is 0.9500001"
  })
  void refusesWhatCanNeverWork(
      String measure,
      @Nullable String warning,
      String critical,
      String recovery,
      String field,
      String reason) {
    read(measure, "today", warning, critical, recovery, 1L);

    assertThat(reader.errors()).extracting(FieldError::field).containsExactly(field);
    assertThat(reader.errors()).extracting(FieldError::reason).containsExactly(reason);
  }

  @Test
  void aSampleOfNoOrdersIsNone() {
    read("on-time-dispatch.v1", "fortnight", "0.98", "0.95", "0", 0L);

    assertThat(reader.errors())
        .extracting(FieldError::field)
        .containsExactly("window", "minimumSample");
  }

  @Test
  void hoursMayBeAnyNumber() {
    read("time-to-refund.v1", "last-30-days", "48", "96.5", "4", 5L);

    assertThat(reader.errors()).isEmpty();
  }

  private Threshold read(
      String measure,
      String window,
      @Nullable String warning,
      String critical,
      String recovery,
      Long sample) {
    return reader.read(
        UUID.randomUUID(),
        new ThresholdDraft(
            measure,
            " ",
            window,
            new BigDecimal("0.98"),
            warning == null ? null : new BigDecimal(warning),
            new BigDecimal(critical),
            new BigDecimal(recovery),
            sample),
        "alice",
        Instant.EPOCH);
  }
}
