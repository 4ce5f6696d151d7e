package io.steward.slamonitor.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.steward.slamonitor.calendar.Holiday;
import io.steward.slamonitor.calendar.HolidaysUnknown;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {
  private final ICalendar calendar = new ICalendar(Year.of(2025), Year.of(2027));

  @Test
  void readsAllDayEventsWithTheirLengthAndTheirRepetition() {
    assertThat(
            calendar.holidays(
                feed(
                    event("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\nSUMMARY:Break"),
                    event("DTSTART;VALUE=DATE:20200706\nRRULE:FREQ=YEARLY\nSUMMARY:Founding"))))
        .containsExactly(
            new Holiday(LocalDate.parse("2025-07-06"), "Founding"),
            new Holiday(LocalDate.parse("2026-07-06"), "Founding"),
            new Holiday(LocalDate.parse("2026-12-24"), "Break"),
            new Holiday(LocalDate.parse("2026-12-25"), "Break"),
            new Holiday(LocalDate.parse("2026-12-26"), "Break"),
            new Holiday(LocalDate.parse("2027-07-06"), "Founding"));
  }

  @Test
  void passesOverWhatIsCancelledOrHasATime() {
    assertThat(
            calendar.holidays(
                feed(
                    event("DTSTART;VALUE=DATE:20260101\nSUMMARY:Kept"),
                    event("DTSTART;VALUE=DATE:20260102\nSUMMARY:Off\nSTATUS:CANCELLED"),
                    event("DTSTART:20260103T100000Z\nDTEND:20260103T110000Z\nSUMMARY:Meeting"))))
        .containsExactly(new Holiday(LocalDate.parse("2026-01-01"), "Kept"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>Not found</body></html>", "{\"holidays\": []}"})
  void refusesWhatIsNoICalendar(String text) {
    assertThatThrownBy(() -> calendar.holidays(text))
        .isInstanceOfSatisfying(
            HolidaysUnknown.class,
            e -> {
              assertThat(e.field()).isEqualTo("feed");
              assertThat(e.reason()).contains("not iCalendar");
            });
  }

  @Test
  void refusesAnICalendarWithoutAnyDay() {
    assertThatThrownBy(() -> calendar.holidays(feed()))
        .isInstanceOf(HolidaysUnknown.class)
        .hasMessageContaining("no all-day event");
  }

  private static String feed(String... events) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n"
        + String.join("", events)
        + "END:VCALENDAR\n";
  }

  private static String event(String lines) {
    return "BEGIN:VEVENT\nUID:" + lines.hashCode() + "\n" + lines + "\nEND:VEVENT\n";
  }
}
