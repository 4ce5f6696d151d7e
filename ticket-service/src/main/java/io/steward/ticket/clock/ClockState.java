package io.steward.ticket.clock;

/** How a clock stands. */
public enum ClockState {
  /** It runs, and its due time is not near. */
  RUNNING("running"),

  /** It runs, and at least one warning has come. */
  AT_RISK("at-risk"),

  /** It stands still; its due time moves on for as long. */
  PAUSED("paused"),

  /** Its due time passed unmet, and still is; also while it is paused after that. */
  BREACHED("breached"),

  /** What was promised was done in time. */
  MET("met"),

  /** What was promised was done, but late. */
  MET_LATE("met-late"),

  /** Another clock, of a new policy or priority, took over with the time already used. */
  SUPERSEDED("superseded"),

  /** What was promised was no longer wanted. */
  CANCELLED("cancelled");

  private final String code;

  ClockState(String code) {
    this.code = code;
  }

  /** The state of an open clock: a breach outweighs a pause, and a pause a warning. */
  static ClockState of(boolean breached, boolean paused, boolean warned) {
    if (breached) {
      return BREACHED;
    }
    if (paused) {
      return PAUSED;
    }
    return warned ? AT_RISK : RUNNING;
  }

  /** The value as it is written in answers, requests and the database. */
  public String code() {
    return code;
  }
}
