package io.steward.slamonitor.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the windows of one day, in order and apart from each other. */
final class WindowReader {
  private final Complaints complaints;

  WindowReader(Complaints complaints) {
    this.complaints = complaints;
  }

  List<Window> read(String field, @Nullable List<CalendarDraft.@Nullable WindowDraft> drafts) {
    List<Window> windows = new ArrayList<>();
    for (int i = 0; drafts != null && i < drafts.size(); i++) {
      Window window = window(field + "[" + i + "]", drafts.get(i));
      if (window != null && windows.stream().anyMatch(window::overlaps)) {
        complaints.add(field + "[" + i + "]", "overlaps another window", "windows one by one");
      } else if (window != null) {
        windows.add(window);
      }
    }
    return windows.stream().sorted().toList();
  }

  private @Nullable Window window(String field, CalendarDraft.@Nullable WindowDraft draft) {
    LocalTime opens = draft == null ? null : draft.opens();
    LocalTime closes = draft == null ? null : draft.closes();
    if (opens == null || closes == null) {
      complaints.add(field, "has no opening or no closing", "two local times");
      return null;
    }
    if (!closes.equals(LocalTime.MIDNIGHT) && !closes.isAfter(opens)) {
      complaints.add(
          field + ".closes", "is not after " + opens, "a later time, or 00:00 for midnight");
      return null;
    }
    return new Window(opens, closes);
  }
}
