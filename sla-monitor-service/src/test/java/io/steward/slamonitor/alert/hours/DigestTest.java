package io.steward.slamonitor.alert.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Digest DAILY =
      new Digest(Digest.Every.DAY, LocalTime.parse("08:00"), BERLIN);
  private static final Digest HOURLY =
      new Digest(Digest.Every.HOUR, LocalTime.parse("00:15"), BERLIN);

  @Test
  void aDailyOneIsSentAtItsLocalTime() {
    assertThat(DAILY.next(Instant.parse("2026-11-23T06:59:00Z")))
        .isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
    assertThat(DAILY.next(Instant.parse("2026-11-23T07:00:01Z")))
        .isEqualTo(Instant.parse("2026-11-24T07:00:00Z"));
  }

  @Test
  void aDailyOneKeepsItsLocalTimeWhenTheClocksChange() {
    assertThat(DAILY.next(Instant.parse("2026-10-24T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-10-25T07:00:00Z"));
    assertThat(DAILY.next(Instant.parse("2026-03-28T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-03-29T06:00:00Z"));
  }

  @Test
  void anHourlyOneIsSentAtItsMinute() {
    assertThat(HOURLY.next(Instant.parse("2026-11-23T06:14:59.5Z")))
        .isEqualTo(Instant.parse("2026-11-23T06:15:00Z"));
    assertThat(HOURLY.next(Instant.parse("2026-11-23T06:15:00Z")))
        .isEqualTo(Instant.parse("2026-11-23T06:15:00Z"));
    assertThat(HOURLY.next(Instant.parse("2026-11-23T06:15:00.001Z")))
        .isEqualTo(Instant.parse("2026-11-23T07:15:00Z"));
  }
}
