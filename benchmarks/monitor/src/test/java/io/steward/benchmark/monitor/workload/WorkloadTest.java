package io.steward.benchmark.monitor.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Workload workload = Workload.before(NOW, 60_000);

  @Test
  void breaksThreePromisesInAHundred() {
    assertThat(Expectation.of(workload).breaches() / 60_000.0).isEqualTo(0.03, within(0.003));
  }

  @Test
  void countsEveryOrderOfEveryAccount() {
    Expectation expected = Expectation.of(workload);
    assertThat(expected.punctuality()).hasSize(Workload.ACCOUNTS);
    Punctuality all =
        expected.punctuality().values().stream().reduce(Punctuality.NONE, Punctuality::plus);
    assertThat(all).isEqualTo(new Punctuality(60_000 - expected.breaches(), 60_000));
  }

  @Test
  void leavesNoPromiseForTheWallClockToBreak() {
    assertThat(IntStream.range(0, 60_000).filter(order -> !workload.isBroken(order)))
        .allSatisfy(order -> assertThat(workload.dispatchBy(order)).isAfter(NOW));
  }

  @Test
  void liesBeyondTheAlertHorizon() {
    assertThat(workload.dispatchedAt(59_999)).isBefore(NOW.minus(25, ChronoUnit.HOURS));
  }

  @Test
  void readsWhatItWrites() {
    OrderReportReader reader = new OrderReportReader();
    OrderEventJson json = new OrderEventJson(workload);
    OrderReport placed = reader.read(json.placed(7));
    assertThat(placed.placed()).isTrue();
    assertThat(placed.key()).isEqualTo(Workload.key(7));
    assertThat(placed.dispatchBy()).isEqualTo(micros(workload.dispatchBy(7)));
    assertThat(placed.cents()).isPositive();
    OrderReport dispatched = reader.read(json.dispatched(7));
    assertThat(dispatched.placed()).isFalse();
    assertThat(dispatched.occurredAt()).isEqualTo(micros(workload.dispatchedAt(7)));
    assertThat(dispatched.dispatchBy()).isZero();
    assertThat(dispatched.trackingNumber()).isEqualTo("TRK1000000007");
  }

  @Test
  void readsTimesOfEveryPrecision() {
    for (String time :
        new String[] {
          "2026-02-28T23:59:59Z",
          "2026-02-28T23:59:59.5Z",
          "2026-02-28T23:59:59.000001Z",
          "1970-01-01T00:00:00.123456Z"
        }) {
      assertThat(IsoTime.micros(time)).isEqualTo(micros(Instant.parse(time)));
    }
  }

  private static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }
}
