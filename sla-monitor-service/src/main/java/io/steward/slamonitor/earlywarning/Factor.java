package io.steward.slamonitor.earlywarning;

/** What a reason is about; the features of one factor are explained together. */
public enum Factor {
  TIME_LEFT,
  ACCOUNT,
  WAREHOUSE,
  CHANNEL,
  LANE,
  CARRIER,
  CALENDAR,
  BACKLOG,
  DISPATCH,
  ORDER,
  TREND;

  /** The name in answers and in the database. */
  public String wireName() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
