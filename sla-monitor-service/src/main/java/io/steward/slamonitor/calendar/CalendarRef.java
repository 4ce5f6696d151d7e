package io.steward.slamonitor.calendar;

/** Names one version of a calendar; reads {@code de-warehouse@3}. */
public record CalendarRef(String id, int version) {
  @Override
  public String toString() {
    return id + "@" + version;
  }
}
