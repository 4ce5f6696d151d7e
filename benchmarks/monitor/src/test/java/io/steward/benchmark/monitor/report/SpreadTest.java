package io.steward.benchmark.monitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void takesTheMiddleOne() {
    assertThat(Spread.of(List.of(3.0, 9.0, 1.0)).text("%.1f")).isEqualTo("3.0 (1.0–9.0)");
  }

  @Test
  void takesTheMeanOfTheMiddleTwo() {
    assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3.0);
  }

  @Test
  void namesASingleFigureOnce() {
    assertThat(Spread.of(List.of(2.0)).text("%.0f")).isEqualTo("2");
  }
}
