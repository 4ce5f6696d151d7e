package io.steward.slamonitor.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {
  private static final String DAY = "2026-11-23T";

  /** Due at 12:00, warning from 11:00. */
  static Promise promise(@Nullable String fulfilledAt, @Nullable String cancelledAt) {
    return new Promise(
        PromiseKey.first(Subject.of(new OrderKey("ACME", "SO-1")), PromiseKind.DISPATCH),
        Source.STATED,
        at("08:00"),
        at("12:00"),
        List.of(at("11:00")),
        null,
        Ends.of(at(fulfilledAt), at(cancelledAt)));
  }

  static @Nullable Instant at(@Nullable String time) {
    return time == null ? null : Instant.parse(DAY + time + ":00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "07:59,      ,      , PENDING",
    "10:59,      ,      , OPEN",
    "11:00,      ,      , AT_RISK",
    "11:59,      ,      , AT_RISK",
    "12:00,      ,      , BREACHED",
    "10:30, 10:00,      , MET",
    "13:00, 12:00,      , MET",
    "13:00, 12:01,      , MET_LATE",
    "13:00,      , 11:30, CANCELLED",
    "13:00,      , 12:00, CANCELLED",
    "13:00,      , 12:30, CLOSED",
    // Kept in time, whatever else happened.
    "13:00, 11:50, 10:00, MET",
    // Cancelled before its time: what happened after it broke nothing.
    "13:00, 12:30, 11:00, CANCELLED",
    // Kept late after it was given up late: the breach stands, the order has recovered.
    "13:00, 12:45, 12:30, MET_LATE"
  })
  void standsAsItsFactsSay(String now, String fulfilled, String cancelled, Standing standing) {
    assertThat(promise(fulfilled, cancelled).standingAt(at(now))).isEqualTo(standing);
  }

  @Test
  void changesByTimeAtTheWarningAndThenAtItsEnd() {
    assertThat(promise(null, null).nextChangeAfter(at("07:00"))).isEqualTo(at("08:00"));
    assertThat(promise(null, null).nextChangeAfter(at("10:00"))).isEqualTo(at("11:00"));
    assertThat(promise(null, null).nextChangeAfter(at("11:00"))).isEqualTo(at("12:00"));
    assertThat(promise(null, null).nextChangeAfter(at("12:00"))).isNull();
    assertThat(promise("10:00", null).nextChangeAfter(at("10:30"))).isNull();
  }

  @Test
  void keepsItsIdOverAReplay() {
    assertThat(promise("10:00", null).id()).isEqualTo(promise(null, "11:00").id());
  }
}
