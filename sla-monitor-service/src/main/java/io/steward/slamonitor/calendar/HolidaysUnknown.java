package io.steward.slamonitor.calendar;

/** A source of holidays tells none: no such place, a feed that does not answer or is none. */
public class HolidaysUnknown extends RuntimeException {
  private final String field;
  private final String expected;

  /**
   * @param field of a calendar's holidays, such as {@code country}
   * @param reason what is wrong with it
   */
  public HolidaysUnknown(String field, String reason, String expected) {
    super(reason, null, false, false);
    this.field = field;
    this.expected = expected;
  }

  public String field() {
    return field;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  public String expected() {
    return expected;
  }
}
