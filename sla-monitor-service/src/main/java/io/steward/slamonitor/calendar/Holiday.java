package io.steward.slamonitor.calendar;

import java.time.LocalDate;

/** A day on which it is closed, with the name people know it by. */
public record Holiday(LocalDate date, String name) implements Comparable<Holiday> {
  @Override
  public int compareTo(Holiday other) {
    int byDate = date.compareTo(other.date);
    return byDate == 0 ? name.compareTo(other.name) : byDate;
  }
}
