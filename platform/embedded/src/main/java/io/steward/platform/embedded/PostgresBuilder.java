package io.steward.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a PostgreSQL server shall be like, and its start. */
public final class PostgresBuilder {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private PostgresFolder folder = PostgresFolder.forOnce();
  private int port;
  private boolean durable;
  private final List<String> further = new ArrayList<>();

  PostgresBuilder() {}

  /** Keeps the data in this folder and takes up what is there. Without it the data is temporary. */
  public PostgresBuilder folder(Path kept) {
    forgetTemporary();
    folder = PostgresFolder.kept(kept);
    return this;
  }

  /** Listens on this port; 0, the default, takes a free one. */
  public PostgresBuilder port(int wanted) {
    port = wanted;
    return this;
  }

  /** Whether what is committed survives a power cut (fsync and what belongs to it); default: no. */
  public PostgresBuilder durable(boolean wanted) {
    durable = wanted;
    return this;
  }

  /** Sets a parameter of the server, over what would hold otherwise. */
  public PostgresBuilder setting(String name, String value) {
    further.add(name + "=" + value);
    return this;
  }

  /** Starts the server and returns when it answers. */
  public EmbeddedPostgres start() {
    try {
      Path programs = PostgresBinaries.unpacked();
      folder.initialise(programs);
      folder.evict();
      int chosen = FreePort.orAny(port);
      Process server = folder.start(command(programs, chosen));
      EmbeddedPostgres postgres = new EmbeddedPostgres(server, chosen, folder);
      awaitAnswer(postgres);
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while PostgreSQL was starting", e);
    }
  }

  private List<String> command(Path programs, int chosen) {
    List<String> command =
        new ArrayList<>(
            List.of(programs.resolve("bin/postgres").toString(), "-D", folder.data().toString()));
    settings(chosen).forEach(setting -> command.addAll(List.of("-c", setting)));
    // Of two values for one parameter the server takes the later.
    further.forEach(setting -> command.addAll(List.of("-c", setting)));
    return command;
  }

  private List<String> settings(int chosen) {
    String safety = durable ? "on" : "off";
    return List.of(
        "port=" + chosen,
        "listen_addresses=localhost",
        // The default folder for the socket exists only where a distribution made it.
        "unix_socket_directories=",
        "max_connections=300",
        "shared_buffers=256MB",
        "max_wal_size=2GB",
        "fsync=" + safety,
        "synchronous_commit=" + safety,
        "full_page_writes=" + safety,
        "timezone=UTC",
        "log_timezone=UTC");
  }

  private void awaitAnswer(EmbeddedPostgres postgres) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(postgres)) {
      if (postgres.process().waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("PostgreSQL ended while starting; see " + folder.log());
      }
      if (System.nanoTime() > end) {
        postgres.kill();
        throw new IllegalStateException("PostgreSQL does not answer; see " + folder.log());
      }
    }
  }

  private static boolean answers(EmbeddedPostgres postgres) {
    try (Connection connection = postgres.connect()) {
      return connection.isValid(5);
    } catch (SQLException stillStarting) {
      return false;
    }
  }

  private void forgetTemporary() {
    try {
      folder.forgetIfTemporary();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
