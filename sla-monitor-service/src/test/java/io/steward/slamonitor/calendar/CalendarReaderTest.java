package io.steward.slamonitor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.ProblemException;
import io.steward.slamonitor.calendar.CalendarDraft.CutOffDraft;
import io.steward.slamonitor.calendar.CalendarDraft.ExceptionDraft;
import io.steward.slamonitor.calendar.CalendarDraft.HolidaysDraft;
import io.steward.slamonitor.calendar.CalendarDraft.WindowDraft;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarReaderTest {
  private static final Map<DayOfWeek, List<WindowDraft>> SPLIT =
      Map.of(DayOfWeek.MONDAY, List.of(window("13:30", "18:00"), window("08:00", "12:00")));

  @Test
  void readsWindowsInOrderExceptionsCutOffsAndHolidays() {
    CalendarTerms terms =
        CalendarReader.trusted(
            new CalendarDraft(
                "de-shop",
                " Shop ",
                "Europe/Berlin",
                SPLIT,
                List.of(new ExceptionDraft(LocalDate.parse("2026-12-24"), List.of(), "Eve")),
                List.of(new CutOffDraft("W1", null, LocalTime.of(14, 0), false)),
                new HolidaysDraft("BR", "SP", null)));
    assertThat(terms.name()).isEqualTo("Shop");
    assertThat(terms.week().get(DayOfWeek.MONDAY))
        .containsExactly(CalendarFixture.windows("08:00-12:00", "13:30-18:00"));
    assertThat(terms.exceptions()).hasSize(1);
    assertThat(terms.cutOffs())
        .containsExactly(new CutOff("W1", DayOfWeek.MONDAY, LocalTime.of(14, 0), false));
    assertThat(terms.holidays()).isEqualTo(new HolidaySource.PublicHolidays("br", "sp"));
  }

  @Test
  void refusesACalendarWithoutAnyOpenHour() {
    assertThat(errors(draft("UTC", Map.of(DayOfWeek.MONDAY, List.of()))))
        .extracting(FieldError::field, FieldError::reason)
        .containsExactly(tuple("week", "has no open hour"));
  }

  @Test
  void refusesAnUnknownZone() {
    assertThat(errors(draft("Europe/Atlantis", SPLIT)))
        .extracting(FieldError::field, FieldError::reason)
        .containsExactly(tuple("timeZone", "is \"Europe/Atlantis\""));
  }

  @Test
  void refusesACutOffOutsideTheOpeningHours() {
    assertThat(errors(cutOff("18:01", null)))
        .extracting(FieldError::field)
        .containsExactly("cutOffs[0].at");
    assertThat(errors(cutOff("08:00", null)))
        .extracting(FieldError::field)
        .containsExactly("cutOffs[0].at");
    assertThat(errors(cutOff("12:00", Set.of(DayOfWeek.SUNDAY))))
        .extracting(FieldError::field)
        .containsExactly("cutOffs[0].days");
    assertThat(errors(cutOff("18:00", null))).isEmpty();
  }

  @Test
  void refusesWindowsThatOverlapAndNamesTheWindow() {
    var week =
        Map.of(DayOfWeek.MONDAY, List.of(window("08:00", "12:00"), window("11:00", "13:00")));
    assertThat(errors(draft("UTC", week)))
        .extracting(FieldError::field)
        .containsExactly("week.MONDAY[1]");
  }

  @Test
  void refusesAFeedThatIsNoAddress() {
    assertThat(errors(withHolidays(new HolidaysDraft(null, null, "calendar.ics"))))
        .extracting(FieldError::field)
        .containsExactly("holidays.feed");
    assertThat(errors(withHolidays(new HolidaysDraft("de", null, "https://example.com/a.ics"))))
        .extracting(FieldError::field)
        .containsExactly("holidays.feed");
  }

  private static List<FieldError> errors(CalendarDraft draft) {
    Complaints complaints = new Complaints();
    new CalendarReader(complaints).read(draft);
    if (complaints.isEmpty()) {
      return List.of();
    }
    List<FieldError> errors = new ArrayList<>();
    assertThatThrownBy(complaints::raise)
        .isInstanceOfSatisfying(ProblemException.class, e -> errors.addAll(e.problem().errors()));
    return errors;
  }

  private static CalendarDraft draft(String zone, Map<DayOfWeek, List<WindowDraft>> week) {
    return new CalendarDraft("c", "C", zone, week, null, null, null);
  }

  private static CalendarDraft cutOff(String at, Set<DayOfWeek> days) {
    var cutOff = new CutOffDraft(null, days, LocalTime.parse(at), null);
    return new CalendarDraft("c", "C", "UTC", SPLIT, null, List.of(cutOff), null);
  }

  private static CalendarDraft withHolidays(HolidaysDraft holidays) {
    return new CalendarDraft("c", "C", "UTC", SPLIT, null, null, holidays);
  }

  private static WindowDraft window(String opens, String closes) {
    return new WindowDraft(LocalTime.parse(opens), LocalTime.parse(closes));
  }
}
