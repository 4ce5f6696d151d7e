package io.steward.slamonitor.calendar;

import java.util.List;

/** The windows of one day, kept in order. */
final class DayWindows {
  private DayWindows() {}

  /** The windows in order; refuses two that are open at once. */
  static List<Window> checked(List<Window> windows) {
    List<Window> sorted = windows.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).overlaps(sorted.get(i))) {
        throw new IllegalArgumentException("two windows of a day overlap");
      }
    }
    return sorted;
  }
}
