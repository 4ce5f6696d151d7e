package io.steward.benchmark.monitor.world;

import io.steward.platform.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** PostgreSQL as it is run where data matters, and one database on it that is made anew. */
public final class Database implements AutoCloseable {
  /** The database, the role that owns it, and its password. */
  public static final String NAME = "sla_monitor";

  private static final List<String> SAFETY =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private static final List<String> TABLES = List.of("order_event", "orders", "promise");
  private static final String SIZE =
      """
      select (select count(*) from %s) || ' rows, ' || pg_size_pretty(pg_total_relation_size('%s'))
      """;

  private final EmbeddedPostgres server;

  private Database(EmbeddedPostgres server) {
    this.server = server;
  }

  static Database start(Path folder) {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .folder(folder.resolve("postgres"))
            .durable(true)
            .setting("shared_buffers", "1GB")
            // Room for a whole run's log between two checkpoints of five minutes.
            .setting("max_wal_size", "16GB")
            .setting("shared_preload_libraries", "pg_stat_statements")
            .start();
    return new Database(server);
  }

  /** Makes the database anew, empty, and everything before it durable. */
  public void renew() {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + NAME + " with (force)");
      server.createDatabase(NAME, NAME, NAME);
      statement.execute("checkpoint");
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be made anew", e);
    }
    try (Connection connection = connectAs("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("create extension pg_stat_statements");
      statement.execute("select pg_stat_statements_reset()");
    } catch (SQLException e) {
      throw new IllegalStateException("statements cannot be counted", e);
    }
  }

  /** What the server says of its durability; fails unless all of it is on. */
  public Map<String, String> requireDurable() {
    Map<String, String> settings = new TreeMap<>();
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      for (String name : SAFETY) {
        settings.put(name, text(statement, "show " + name));
      }
      settings.put("shared_buffers", text(statement, "show shared_buffers"));
      settings.put("server_version", text(statement, "show server_version"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    SAFETY.forEach(name -> require(name, settings.get(name)));
    return settings;
  }

  private static void require(String name, String value) {
    if (!value.equals("on")) {
      throw new IllegalStateException(
          name + " is " + value + "; such rates would be worth nothing");
    }
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** A connection to the database as its owner. */
  public Connection connect() throws SQLException {
    return connectAs(NAME);
  }

  private Connection connectAs(String role) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), role, NAME);
  }

  public String jdbcUrl() {
    return server.jdbcUrl(NAME);
  }

  public String reactiveUrl() {
    return server.reactiveUrl(NAME);
  }

  public long pid() {
    return server.pid();
  }

  /** Rows and size of each table of the monitor's that there is, in words. */
  public Map<String, String> sizes() {
    Map<String, String> sizes = new TreeMap<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        if (text(statement, "select (to_regclass('%s') is not null)::text".formatted(table))
            .equals("true")) {
          sizes.put(table, text(statement, SIZE.formatted(table, table)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return sizes;
  }

  /** From now on only what follows counts among the costliest statements. */
  public void forgetStatements() {
    try (Connection connection = connectAs("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_stat_statements_reset()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The statements that took the most time since they were forgotten last, as a table. */
  public String costliestStatements() {
    String query =
        """
        select format('%s ms, %s calls, %s rows, %s MB log: %s', round(total_exec_time), calls,
          rows, round(wal_bytes / 1e6), left(regexp_replace(query, '\\s+', ' ', 'g'), 160))
        from pg_stat_statements where calls > 1 order by total_exec_time desc limit 25
        """;
    StringBuilder table = new StringBuilder();
    try (Connection connection = connectAs("postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        table.append(rows.getString(1)).append('\n');
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return table.toString();
  }

  @Override
  public void close() {
    server.close();
  }
}
