package io.steward.slamonitor.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StatingEffortTest {
  private final StatingEffort effort = new StatingEffort();

  @Test
  void aSliceOfBusyDaysFitsIntoAThirdOfASecond() {
    slices(20, Duration.ofSeconds(2), 100);

    assertThat(effort.each()).isBetween(Duration.ofMillis(19), Duration.ofMillis(20));
    assertThat(effort.slice()).isEqualTo(15);
  }

  @Test
  void ofQuietDaysNoMoreThanTwoHundredAreHeld() {
    slices(20, Duration.ofMillis(10), 100);

    assertThat(effort.slice()).isEqualTo(200);
  }

  @Test
  void aDayThatTakesLongerThanASliceIsStatedAlone() {
    slices(20, Duration.ofSeconds(5), 1);

    assertThat(effort.slice()).isEqualTo(1);
  }

  @Test
  void slicesThatTookNoTimeOrHadNoDaysAreNoTrouble() {
    slices(200, Duration.ZERO, 10);
    effort.took(Duration.ofSeconds(1), 0);

    assertThat(effort.each()).isZero();
    assertThat(effort.slice()).isEqualTo(200);
  }

  private void slices(int times, Duration time, int days) {
    for (int i = 0; i < times; i++) {
      effort.took(time, days);
    }
  }
}
