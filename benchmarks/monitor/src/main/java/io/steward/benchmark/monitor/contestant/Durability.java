package io.steward.benchmark.monitor.contestant;

/** What survives when a contestant is killed; ratios within a class compare like with like. */
public enum Durability {
  /** Rows of a transaction that is on disk before the offset moves, open to any query. */
  POSTGRES("rows in PostgreSQL, fsync"),
  /** State rebuilt from a changelog topic. */
  CHANGELOG("changelog topic"),
  /** State as of the last checkpoint, ten seconds old at most. */
  CHECKPOINT("checkpoint every 10 s");

  private final String text;

  Durability(String text) {
    this.text = text;
  }

  /** In words. */
  public String text() {
    return text;
  }
}
