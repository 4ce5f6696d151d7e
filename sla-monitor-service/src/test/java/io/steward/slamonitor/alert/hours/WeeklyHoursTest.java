package io.steward.slamonitor.alert.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Set<DayOfWeek> ALWAYS = EnumSet.allOf(DayOfWeek.class);
  private static final WeeklyHours NIGHTS =
      new WeeklyHours(BERLIN, List.of(window(ALWAYS, "22:00", "07:00")));

  @Test
  void aNightBelongsToTheDayOnWhichItBegins() {
    WeeklyHours friday = new WeeklyHours(BERLIN, List.of(window(Set.of(FRIDAY), "22:00", "07:00")));

    assertThat(friday.include(berlin("2026-11-27T23:00"))).isTrue();
    assertThat(friday.include(berlin("2026-11-28T06:59"))).isTrue();
    assertThat(friday.include(berlin("2026-11-28T07:00"))).isFalse();
    assertThat(friday.include(berlin("2026-11-28T23:00"))).isFalse();
  }

  @Test
  void isLeftAtTheFirstMomentOutside() {
    assertThat(NIGHTS.leftAt(berlin("2026-11-23T23:30"))).contains(berlin("2026-11-24T07:00"));
    assertThat(NIGHTS.leftAt(berlin("2026-11-23T12:00"))).contains(berlin("2026-11-23T12:00"));
  }

  @Test
  void windowsThatMeetAreLeftTogether() {
    WeeklyHours weekend =
        new WeeklyHours(
            BERLIN,
            List.of(
                window(Set.of(FRIDAY), "18:00", "00:00"),
                window(Set.of(SATURDAY, SUNDAY), "00:00", "00:00"),
                window(Set.of(MONDAY), "00:00", "08:00")));

    assertThat(weekend.leftAt(berlin("2026-11-27T19:00"))).contains(berlin("2026-11-30T08:00"));
  }

  @Test
  void hoursThatCoverTheWeekAreNeverLeft() {
    WeeklyHours all = new WeeklyHours(BERLIN, List.of(window(ALWAYS, "00:00", "00:00")));

    assertThat(all.leftAt(berlin("2026-11-23T12:00"))).isEmpty();
  }

  @Test
  void keepTheirTimesOnTheWallWhenTheClocksChange() {
    // 29 March 2026: 02:00 becomes 03:00; 25 October 2026: 03:00 becomes 02:00.
    assertThat(NIGHTS.leftAt(berlin("2026-03-28T23:00")))
        .contains(Instant.parse("2026-03-29T05:00:00Z"));
    assertThat(NIGHTS.leftAt(berlin("2026-10-24T23:00")))
        .contains(Instant.parse("2026-10-25T06:00:00Z"));
  }

  @Test
  void aWindowThatFallsIntoTheHourThatIsSkippedHoldsNothing() {
    WeeklyHours skipped = new WeeklyHours(BERLIN, List.of(window(ALWAYS, "02:00", "03:00")));

    assertThat(skipped.include(Instant.parse("2026-03-29T01:00:00Z"))).isFalse();
    assertThat(skipped.include(Instant.parse("2026-03-30T00:30:00Z"))).isTrue();
  }

  private static DailyWindow window(Set<DayOfWeek> days, String from, String until) {
    return new DailyWindow(days, LocalTime.parse(from), LocalTime.parse(until));
  }

  private static Instant berlin(String local) {
    return java.time.LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
