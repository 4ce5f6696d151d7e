package io.steward.slamonitor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessHoursTest {
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    // Friday 16:30 and an hour, Monday to Friday 9 to 17: Monday 09:30.
    "09:00, 17:00, 2026-11-20T16:30:00+01:00, PT1H, 2026-11-23T09:30:00+01:00",
    // Four hours at 16:00 with 8 to 18: the next day 10:00.
    "08:00, 18:00, 2026-11-23T16:00:00+01:00, PT4H, 2026-11-24T10:00:00+01:00",
    // Sixteen hours with days of eight are two working days.
    "09:00, 17:00, 2026-11-23T09:00:00+01:00, PT16H, 2026-11-24T17:00:00+01:00",
    // Exactly until closing ends at closing, not at the next opening.
    "09:00, 17:00, 2026-11-20T16:00:00+01:00, PT1H, 2026-11-20T17:00:00+01:00",
    // Outside the hours the clock starts with the next opening.
    "09:00, 17:00, 2026-11-21T12:00:00+01:00, PT1H, 2026-11-23T10:00:00+01:00",
    "09:00, 17:00, 2026-11-23T07:00:00+01:00, PT1H, 2026-11-23T10:00:00+01:00",
    "09:00, 17:00, 2026-11-23T17:00:00+01:00, PT1H, 2026-11-24T10:00:00+01:00",
    // Over a weekend on which the clocks change, local times stay local times.
    "09:00, 17:00, 2026-10-23T16:00:00+02:00, PT2H, 2026-10-26T10:00:00+01:00",
    "09:00, 17:00, 2026-03-27T16:00:00+01:00, PT2H, 2026-03-30T10:00:00+02:00"
  })
  void runsInItsHoursOnly(
      LocalTime opens, LocalTime closes, OffsetDateTime start, Duration working, String end) {
    assertThat(new BusinessHours(opens, closes, WORKDAYS, BERLIN).after(start.toInstant(), working))
        .isEqualTo(OffsetDateTime.parse(end).toInstant());
  }

  @Test
  void aDayRoundTheClockIsAsLongAsTheClocksMakeIt() {
    var always = roundTheClock(BERLIN);
    assertThat(always.after(Instant.parse("2026-10-24T22:00:00Z"), Duration.ofHours(25)))
        .isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
  }

  @Test
  void roundTheClockIsRealTime() {
    Instant start = Instant.parse("2026-03-28T17:45:12.345678Z");
    assertThat(roundTheClock(BERLIN).after(start, Duration.ofHours(120)))
        .isEqualTo(start.plus(Duration.ofHours(120)));
  }

  @Test
  void refusesHoursThatNeverOpen() {
    LocalTime nine = LocalTime.of(9, 0);
    assertThatThrownBy(() -> new BusinessHours(nine, nine, WORKDAYS, BERLIN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BusinessHours(nine, LocalTime.MIDNIGHT, Set.of(), BERLIN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BusinessHours roundTheClock(ZoneId zone) {
    return new BusinessHours(
        LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, EnumSet.allOf(DayOfWeek.class), zone);
  }
}
