package io.steward.benchmark.monitor.contestant.bare;

import io.steward.benchmark.monitor.workload.OrderReport;
import io.steward.benchmark.monitor.workload.Punctuality;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What a bare consumer writes. */
interface Rows {
  /** An event as it came and as it was read. */
  record Event(OrderReport report, byte[] body) {}

  /** A breach that has to be announced. */
  record Broken(String key, long dueAt) {}

  /** Prepares statements on a connection that one worker then uses alone. */
  Writer on(Connection connection, int lane) throws SQLException;

  /** What was on time, by account, asked of the database. */
  Map<String, Punctuality> punctuality(Connection connection) throws SQLException;

  /** Writes batches. */
  interface Writer {
    /** Writes a batch in the connection's transaction, and answers what was found broken. */
    List<Broken> write(List<Event> batch) throws SQLException;
  }
}
