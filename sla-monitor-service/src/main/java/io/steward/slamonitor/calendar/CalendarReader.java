package io.steward.slamonitor.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one draft of a calendar, and notes all that is wrong with it. */
public final class CalendarReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,120}");

  private final Complaints complaints;
  private final WindowReader windows;

  public CalendarReader(Complaints complaints) {
    this.complaints = complaints;
    this.windows = new WindowReader(complaints);
  }

  /** The terms of a draft that was read without complaint before. */
  static CalendarTerms trusted(CalendarDraft draft) {
    Complaints complaints = new Complaints();
    CalendarTerms terms = new CalendarReader(complaints).read(draft);
    complaints.raise();
    return terms;
  }

  /** The terms; meaningful only when there are no complaints. */
  public CalendarTerms read(CalendarDraft draft) {
    Map<DayOfWeek, List<Window>> week = week(draft);
    return new CalendarTerms(
        id(draft.id()),
        name(draft.name()),
        zone(draft.timeZone()),
        week,
        exceptions(draft.exceptions()),
        new CutOffReader(complaints, week).read(draft.cutOffs()),
        new HolidaySourceReader(complaints).read(draft.holidays()));
  }

  private String id(@Nullable String id) {
    if (id == null || !ID.matcher(id).matches()) {
      complaints.add("id", shown(id), "lower-case letters, digits and hyphens, such as de-shop");
    }
    return Objects.requireNonNullElse(id, "");
  }

  private String name(@Nullable String name) {
    String stripped = name == null ? "" : name.strip();
    if (!NAME.matcher(stripped).matches()) {
      complaints.add("name", shown(name), "1 to 120 characters");
    }
    return stripped;
  }

  private ZoneId zone(@Nullable String zone) {
    try {
      if (zone != null) {
        return ZoneId.of(zone);
      }
    } catch (DateTimeException e) {
      // Complained of below, as one that is missing.
    }
    complaints.add("timeZone", shown(zone), "an IANA time zone, such as Europe/Berlin");
    return ZoneOffset.UTC;
  }

  private Map<DayOfWeek, List<Window>> week(CalendarDraft draft) {
    Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
    if (draft.week() != null) {
      draft.week().forEach((day, drafts) -> week.put(day, windows.read("week." + day, drafts)));
    }
    if (complaints.isEmpty() && week.values().stream().allMatch(List::isEmpty)) {
      complaints.add("week", "has no open hour", "at least one weekday with a window");
    }
    return week;
  }

  private List<ExceptionalDay> exceptions(
      @Nullable List<CalendarDraft.@Nullable ExceptionDraft> drafts) {
    List<ExceptionalDay> days = new ArrayList<>();
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 0; drafts != null && i < drafts.size(); i++) {
      String field = "exceptions[" + i + "]";
      CalendarDraft.ExceptionDraft draft = drafts.get(i);
      LocalDate date = draft == null ? null : draft.date();
      if (draft == null || date == null) {
        complaints.add(field + ".date", "is missing", "a date, such as 2026-12-24");
      } else if (!seen.add(date)) {
        complaints.add(field + ".date", "repeats " + date, "each date once");
      } else {
        String reason = draft.reason() == null ? "" : draft.reason().strip();
        days.add(
            new ExceptionalDay(date, windows.read(field + ".windows", draft.windows()), reason));
      }
    }
    return days;
  }

  private static String shown(@Nullable String value) {
    return value == null || value.isBlank() ? "is missing" : "is \"" + value + "\"";
  }
}
