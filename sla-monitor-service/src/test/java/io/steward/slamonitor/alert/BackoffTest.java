package io.steward.slamonitor.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(15));

  @Test
  void doublesWithEachFailure() {
    assertThat(BACKOFF.pauseAfter(1, 0.5)).isEqualTo(Duration.ofSeconds(2));
    assertThat(BACKOFF.pauseAfter(2, 0.5)).isEqualTo(Duration.ofSeconds(4));
    assertThat(BACKOFF.pauseAfter(5, 0.5)).isEqualTo(Duration.ofSeconds(32));
  }

  @Test
  void endsAtTheLongestPause() {
    assertThat(BACKOFF.pauseAfter(20, 0.5)).isEqualTo(Duration.ofMinutes(15));
    assertThat(BACKOFF.pauseAfter(1_000, 0.5)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void variesByAQuarter() {
    assertThat(BACKOFF.pauseAfter(1, 0)).isEqualTo(Duration.ofMillis(1500));
    assertThat(BACKOFF.pauseAfter(1, 1)).isEqualTo(Duration.ofMillis(2500));
  }
}
