package io.steward.benchmark.monitor.contestant.bare;

import io.steward.benchmark.monitor.workload.Punctuality;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Figures by account, from rows of account, on time, dispatched. */
final class BareFigures {
  private BareFigures() {}

  static Map<String, Punctuality> of(Connection connection, String query) throws SQLException {
    Map<String, Punctuality> figures = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        figures.put(rows.getString(1), new Punctuality(rows.getLong(2), rows.getLong(3)));
      }
    }
    return figures;
  }
}
