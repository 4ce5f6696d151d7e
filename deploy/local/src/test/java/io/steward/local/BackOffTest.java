package io.steward.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private static final Duration SHORT_LIFE = Duration.ofSeconds(3);

  private final BackOff backOff = new BackOff();

  @Test
  void waitsTwiceAsLongEachTimeUpToALimit() {
    assertThat(backOff.after(SHORT_LIFE)).isEqualTo(Duration.ofMillis(500));
    assertThat(backOff.after(SHORT_LIFE)).isEqualTo(Duration.ofSeconds(1));
    assertThat(backOff.after(SHORT_LIFE)).isEqualTo(Duration.ofSeconds(2));
    for (int i = 0; i < 10; i++) {
      backOff.after(SHORT_LIFE);
    }
    assertThat(backOff.after(SHORT_LIFE)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void startsOverAfterAHealthyLife() {
    backOff.after(SHORT_LIFE);
    backOff.after(SHORT_LIFE);

    assertThat(backOff.after(Duration.ofMinutes(5))).isEqualTo(Duration.ofMillis(500));
    assertThat(backOff.after(SHORT_LIFE)).isEqualTo(Duration.ofSeconds(1));
  }
}
