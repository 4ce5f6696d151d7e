package io.steward.slamonitor.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cut-offs, each within the hours of its weekday. */
final class CutOffReader {
  private final Complaints complaints;
  private final Map<DayOfWeek, List<Window>> week;
  private final Set<String> seen = new HashSet<>();

  CutOffReader(Complaints complaints, Map<DayOfWeek, List<Window>> week) {
    this.complaints = complaints;
    this.week = week;
  }

  List<CutOff> read(@Nullable List<CalendarDraft.@Nullable CutOffDraft> drafts) {
    List<CutOff> cutOffs = new ArrayList<>();
    for (int i = 0; drafts != null && i < drafts.size(); i++) {
      String field = "cutOffs[" + i + "]";
      CalendarDraft.CutOffDraft draft = drafts.get(i);
      LocalTime at = draft == null ? null : draft.at();
      if (draft == null || at == null) {
        complaints.add(field + ".at", "is missing", "a local time, such as 14:00");
      } else {
        for (DayOfWeek day : days(draft)) {
          cutOffs.add(cutOff(field, draft, at, day));
        }
      }
    }
    return cutOffs;
  }

  private List<DayOfWeek> days(CalendarDraft.CutOffDraft draft) {
    Set<DayOfWeek> named = draft.days();
    return named == null || named.isEmpty()
        ? week.keySet().stream().filter(this::opens).sorted().toList()
        : named.stream().sorted().toList();
  }

  private CutOff cutOff(
      String field, CalendarDraft.CutOffDraft draft, LocalTime at, DayOfWeek day) {
    String warehouse = Objects.requireNonNullElse(draft.warehouse(), CutOff.ANYWHERE);
    if (!seen.add(warehouse + " " + day)) {
      complaints.add(field, "repeats " + warehouse + " on " + day, "one cut-off for each");
    }
    if (!opens(day)) {
      complaints.add(field + ".days", "has " + day + ", which is closed", "days that open");
    } else if (isOutside(at, week.getOrDefault(day, List.of()))) {
      complaints.add(
          field + ".at",
          "is " + at + ", outside the opening hours of " + day,
          "after the first opening and at or before the last closing");
    }
    return new CutOff(warehouse, day, at, !Boolean.FALSE.equals(draft.inclusive()));
  }

  private boolean opens(DayOfWeek day) {
    return !week.getOrDefault(day, List.of()).isEmpty();
  }

  private static boolean isOutside(LocalTime at, List<Window> windows) {
    Window last = windows.getLast();
    return !at.isAfter(windows.getFirst().opens())
        || (!last.isBeforeClosing(at) && !at.equals(last.closes()));
  }
}
