package io.steward.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @Test
  void givesADatabaseToItsRole() throws SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.forTests()) {
      postgres.createDatabase("shop", "clerk", "it's secret");
      postgres.createDatabase("shop", "clerk", "it's secret");

      assertThat(ask(postgres, "show server_version_num")).startsWith("18");
      assertThat(ask(postgres, "show fsync")).isEqualTo("off");
    }
  }

  @Test
  void keepsWhatWasCommittedWhenItIsKilled(@TempDir Path folder) throws SQLException {
    EmbeddedPostgres killed = durable(folder);
    killed.createDatabase("shop", "clerk", "it's secret");
    ask(killed, "create table t as select 42 as answer; select 1");
    killed.kill();

    try (EmbeddedPostgres restarted = durable(folder)) {
      assertThat(ask(restarted, "select answer from t")).isEqualTo("42");
      assertThat(ask(restarted, "show fsync")).isEqualTo("on");
      assertThat(ask(restarted, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(restarted, "show full_page_writes")).isEqualTo("on");
    }
  }

  @Test
  void takesOverAFolderWhoseServerStillRuns(@TempDir Path folder) throws SQLException {
    EmbeddedPostgres forgotten = durable(folder);
    forgotten.createDatabase("shop", "clerk", "it's secret");

    try (EmbeddedPostgres second = durable(folder)) {
      assertThat(forgotten.process().isAlive()).isFalse();
      assertThat(ask(second, "select 1")).isEqualTo("1");
    }
  }

  private static EmbeddedPostgres durable(Path folder) {
    return EmbeddedPostgres.builder().folder(folder).durable(true).start();
  }

  private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(postgres.jdbcUrl("shop"), "clerk", "it's secret");
        var statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      try (ResultSet result = statement.getResultSet()) {
        result.next();
        return result.getString(1);
      }
    }
  }
}
