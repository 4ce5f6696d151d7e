package io.steward.slamonitor.amendment.preview;

/**
 * What a version of a calendar would do.
 *
 * @param calendar names the version, such as {@code de-shop@2}
 * @param open the promises still awaited, when it takes effect
 * @param past the promises kept in the days before, had it always been the only version
 */
public record CalendarPreview(String calendar, Consequences.Open open, Consequences.Past past) {
  static CalendarPreview of(String calendar, Consequences consequences) {
    return new CalendarPreview(calendar, consequences.open(), consequences.past());
  }
}
