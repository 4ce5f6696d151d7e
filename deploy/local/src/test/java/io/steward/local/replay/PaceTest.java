package io.steward.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Instant FIRST = Instant.parse("2018-01-01T00:00:00Z");
  private static final Instant BEGUN = Instant.parse("2026-11-23T12:00:00Z");
  private static final Clock FIVE_SECONDS_ON = Clock.fixed(BEGUN.plusSeconds(5), ZoneOffset.UTC);

  @Test
  void waitsForTheRestOfACompressedSpan() {
    Pace pace = new Pace(FIRST, BEGUN, Optional.of(360.0), FIVE_SECONDS_ON);

    assertThat(pace.untilTime(FIRST.plusSeconds(3600))).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void doesNotWaitForWhatIsLate() {
    Pace pace = new Pace(FIRST, BEGUN, Optional.of(360.0), FIVE_SECONDS_ON);

    assertThat(pace.untilTime(FIRST)).isZero();
  }

  @Test
  void neverWaitsWithoutASpeed() {
    Pace pace = new Pace(FIRST, BEGUN, Optional.empty(), FIVE_SECONDS_ON);

    assertThat(pace.untilTime(FIRST.plusSeconds(3600))).isZero();
  }
}
