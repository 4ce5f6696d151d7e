package io.steward.slamonitor.lock;

/**
 * What the replicas of this service take turns at, as the first of the two numbers of a PostgreSQL
 * advisory lock. All of them are here, so that no two can be the same by accident. Numbers stay as
 * they are, for an older replica may run beside: a new one comes last.
 */
public enum AdvisoryLock {
  /** Taking reports in; the second number is the lane, and -1 stands for all lanes. */
  INTAKE,
  /** Stating measurements. */
  MEASUREMENTS,
  /** Looking for risks; the second number is the kind of risk. */
  RISKS,
  /** Opening an intervention; the second number is the hash of the matter. */
  MATTERS;

  private static final int FIRST = 77_001;

  /** The number, for a statement. */
  public int key() {
    return FIRST + ordinal();
  }
}
