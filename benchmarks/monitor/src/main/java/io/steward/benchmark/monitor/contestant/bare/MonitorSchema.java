package io.steward.benchmark.monitor.contestant.bare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The monitor's tables and indexes, made by the monitor's own migrations. */
record MonitorSchema(Path repository) {
  private static final String MIGRATIONS = "sla-monitor-service/src/main/resources/db/migration";

  void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Path migration : migrations()) {
        statement.execute(Files.readString(migration));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> migrations() throws IOException {
    try (var files = Files.list(repository.resolve(MIGRATIONS))) {
      return files.sorted().toList();
    }
  }
}
