package io.steward.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * A running PostgreSQL server on the loopback interface, a child process of ours that ends with us.
 *
 * <p>The superuser is {@code postgres} without a password. Messages of the server go to {@code
 * server.log} in its folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private final Process server;
  private final int port;
  private final PostgresFolder folder;

  EmbeddedPostgres(Process server, int port, PostgresFolder folder) {
    this.server = server;
    this.port = port;
    this.folder = folder;
  }

  /**
   * A server for tests: empty, forgotten afterwards, and fast because a power cut may lose data.
   */
  public static EmbeddedPostgres forTests() {
    return builder().start();
  }

  /** A server that is set up step by step; without a step it is one for tests. */
  public static PostgresBuilder builder() {
    return new PostgresBuilder();
  }

  public int port() {
    return port;
  }

  /** The id of the server's process. */
  public long pid() {
    return server.pid();
  }

  public Process process() {
    return server;
  }

  /** The address of a database for JDBC, without user and password. */
  public String jdbcUrl(String database) {
    return "jdbc:" + reactiveUrl(database);
  }

  /** The address of a database for the reactive client, without user and password. */
  public String reactiveUrl(String database) {
    return "postgresql://localhost:%d/%s".formatted(port, database);
  }

  /**
   * Creates a database and the role that owns it; what exists already is kept, and the role then
   * has the given password. Names are identifiers of ours, not input of users.
   */
  public void createDatabase(String name, String role, String password) {
    try (Connection connection = connect()) {
      new DatabaseCreation(connection).create(name, role, password);
    } catch (SQLException e) {
      throw new IllegalStateException("The database " + name + " cannot be created.", e);
    }
  }

  /** A connection as superuser to the database {@code postgres}. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl("postgres"), "postgres", "");
  }

  /** Ends the server after its sessions were cut off and everything was written. */
  @Override
  public void close() {
    // SIGINT is the "fast shutdown"; SIGTERM, which Java sends, would wait for every client.
    folder.signal(server.pid(), "INT");
    try {
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        kill();
      }
      folder.forgetIfTemporary();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the server as a power cut of the process would: at once, with nothing written. */
  public void kill() {
    server.destroyForcibly();
    server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  /** Where the server keeps its data. */
  public Path data() {
    return folder.data();
  }
}
