package io.steward.benchmark.monitor.contestant.bare;

import io.steward.benchmark.monitor.workload.Punctuality;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * The rows that the monitor writes, into the monitor's own tables with all their indexes: the
 * report, the order, its two promises, the announcement in the outbox, the note of the changed day.
 * What the monitor works out from policies, calendars and all reports of an order is taken from the
 * one event in hand.
 */
final class SameRows implements Rows {
  @Override
  public Writer on(Connection connection, int lane) throws SQLException {
    return new SameRowsWriter(connection);
  }

  @Override
  public Map<String, Punctuality> punctuality(Connection connection) throws SQLException {
    return BareFigures.of(
        connection,
        """
        select account, count(*) filter (where dispatched_at <= dispatch_due), count(*)
        from orders where dispatched_at is not null group by account
        """);
  }
}
