package io.steward.slamonitor.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QualityTest {
  private static final double[] PROBABILITIES = {0.9, 0.8, 0.7, 0.6, 0.5, 0.4};
  private static final boolean[] MISSED = {true, false, true, true, false, false};

  @Test
  void aucIsTheShareOfPairsInTheRightOrder() {
    assertThat(Quality.of(PROBABILITIES, MISSED).auc()).isEqualTo(7.0 / 9);
  }

  @Test
  void averagePrecisionIsThatOfEachMissInTurn() {
    assertThat(Quality.of(PROBABILITIES, MISSED).averagePrecision())
        .isCloseTo((1.0 + 2.0 / 3 + 3.0 / 4) / 3, within(1e-12));
  }

  @Test
  void equalProbabilitiesAreWorthAGuess() {
    Quality guess =
        Quality.of(new double[] {0.5, 0.5, 0.5, 0.5}, new boolean[] {true, false, true, false});

    assertThat(guess.auc()).isEqualTo(0.5);
    assertThat(guess.averagePrecision()).isEqualTo(0.5);
    assertThat(guess.brier()).isEqualTo(0.25);
  }

  @Test
  void calibrationComparesForecastAndOutcomeByTenths() {
    Quality quality = Quality.of(new double[] {0.12, 0.18, 1}, new boolean[] {false, true, true});

    assertThat(quality.calibration())
        .containsExactly(new Quality.Bin(0.1, 0.2, 2, 0.15, 0.5), new Quality.Bin(0.9, 1, 1, 1, 1));
  }

  @Test
  void theOperatingPointIsTheLowestThresholdOfThatPrecision() {
    double[] probabilities = new double[100];
    boolean[] missed = new boolean[100];
    for (int i = 0; i < 100; i++) {
      probabilities[i] = 1 - i / 100.0;
      missed[i] = i < 30 || i % 10 == 0;
    }

    OperatingPoint point = OperatingPoint.choose(probabilities, missed, 0.6).orElseThrow();

    assertThat(point.told()).isEqualTo(55);
    assertThat(point.threshold()).isCloseTo(0.46, within(1e-9));
    assertThat(point.precision()).isEqualTo(33.0 / 55);
    assertThat(point.recall()).isEqualTo(33.0 / 37);
  }

  @Test
  void thereIsNoOperatingPointWhereNoneIsPreciseEnough() {
    assertThat(OperatingPoint.choose(new double[50], new boolean[50], 0.5)).isEmpty();
  }
}
