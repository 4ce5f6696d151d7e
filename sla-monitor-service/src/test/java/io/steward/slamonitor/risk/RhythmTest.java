package io.steward.slamonitor.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RhythmTest {
  /** A Monday. */
  private static final Instant FROM = Instant.parse("2026-11-02T00:00:00Z");

  @Test
  void isSilentWhenSoLongAPauseIsLikelierThanOneInAThousandNoMore() {
    // Twelve active minutes in every hour: e^-m < 1/1000 from m = 6.908 on, after 34.54 minutes.
    Instant last = Instant.parse("2026-11-05T10:00:00Z");
    Rhythm rhythm = new Rhythm(everyHour(12, 82), FROM, last.minusSeconds(1));

    assertThat(rhythm.expected(last, last.plus(Duration.ofMinutes(30)))).isEqualTo(6, within(1e-9));
    assertThat(rhythm.isSilent(last, last.plus(Duration.ofMinutes(34)))).isFalse();
    assertThat(rhythm.isSilent(last, last.plus(Duration.ofMinutes(35)))).isTrue();
    assertThat(rhythm.usualGap(last)).contains(Duration.ofMinutes(5));
  }

  @Test
  void doesNotTakeANightForASilence() {
    Instant last = Instant.parse("2026-11-05T17:59:30Z");
    Rhythm rhythm = new Rhythm(workingHours(4, 9, 18, 30), FROM, last);

    assertThat(rhythm.isSilent(last, Instant.parse("2026-11-06T09:10:00Z"))).isFalse();
    assertThat(rhythm.isSilent(last, Instant.parse("2026-11-06T09:20:00Z"))).isTrue();
    assertThat(rhythm.usualGap(Instant.parse("2026-11-06T03:00:00Z"))).isEmpty();
  }

  @Test
  void doesNotTakeAWeekendForASilenceOnceTwoWeeksAreKnown() {
    Instant friday = Instant.parse("2026-11-20T17:59:30Z");
    Map<Integer, Integer> minutes = new HashMap<>();
    for (int day = 0; day < 5; day++) {
      for (int hour = 9; hour < 18; hour++) {
        minutes.put(day * 24 + hour, 3 * 30);
      }
    }
    Rhythm rhythm = new Rhythm(minutes, FROM, friday);

    assertThat(rhythm.isSilent(friday, Instant.parse("2026-11-22T20:00:00Z"))).isFalse();
    assertThat(rhythm.isSilent(friday, Instant.parse("2026-11-23T09:20:00Z"))).isTrue();
  }

  @Test
  void countsABurstAsOne() {
    // One active minute an hour, whatever number of events came in it.
    Instant last = Instant.parse("2026-11-05T10:00:00Z");
    Rhythm rhythm = new Rhythm(everyHour(1, 82), FROM, last.minusSeconds(1));

    assertThat(rhythm.isSilent(last, last.plus(Duration.ofHours(6)))).isFalse();
    assertThat(rhythm.isSilent(last, last.plus(Duration.ofHours(7)))).isTrue();
  }

  @Test
  void isUnknownBeforeADayAndThirtyActiveMinutes() {
    assertThat(new Rhythm(everyHour(5, 20), FROM, FROM.plus(Duration.ofHours(20))).isKnown())
        .isFalse();
    assertThat(new Rhythm(Map.of(3, 29), FROM, FROM.plus(Duration.ofDays(3))).isKnown()).isFalse();
    assertThat(new Rhythm(Map.of(3, 30), FROM, FROM.plus(Duration.ofDays(3))).isKnown()).isTrue();
  }

  @Test
  void aSourceOfWhichTooLittleIsKnownIsNeverLive() {
    Instant last = FROM.plus(Duration.ofHours(2));
    Source source = new Source("ACME", "channel", "shop");
    Heartbeat young = new Heartbeat(source, last, new Rhythm(everyHour(60, 2), FROM, last));

    assertThat(young.stateAt(last)).isEqualTo("learning");
    assertThat(young.stateAt(last.plus(Duration.ofDays(30)))).isEqualTo("learning");
    assertThat(young.usualGap(last)).isEmpty();
  }

  /** Active minutes in each of the first hours since {@link #FROM}. */
  private static Map<Integer, Integer> everyHour(int minutes, int hours) {
    Map<Integer, Integer> active = new HashMap<>();
    for (int hour = 0; hour < hours; hour++) {
      active.merge(hour % 168, minutes, Integer::sum);
    }
    return active;
  }

  private static Map<Integer, Integer> workingHours(int days, int opens, int closes, int minutes) {
    Map<Integer, Integer> active = new HashMap<>();
    for (int day = 0; day < days; day++) {
      for (int hour = opens; hour < closes; hour++) {
        active.put(day * 24 + hour, minutes);
      }
    }
    return active;
  }
}
