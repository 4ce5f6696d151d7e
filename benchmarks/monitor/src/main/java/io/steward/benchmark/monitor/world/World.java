package io.steward.benchmark.monitor.world;

import io.steward.platform.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything that contestants share, in one folder that is emptied at the start. */
public final class World implements AutoCloseable {
  private final Path root;
  private final Path folder;
  private final Database database;
  private final Broker broker;
  private final Identity identity;

  private World(Path root, Path folder, Database database, Broker broker, Identity identity) {
    this.root = root;
    this.folder = folder;
    this.database = database;
    this.broker = broker;
    this.identity = identity;
  }

  /**
   * Starts all of it.
   *
   * @param root of the repository
   * @param folder for data and logs
   */
  public static World start(Path root, Path folder) {
    try {
      Folders.delete(folder);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new World(root, folder, Database.start(folder), Broker.start(folder), Identity.start());
  }

  /** The root of the repository. */
  public Path root() {
    return root;
  }

  /** Where data and logs are. */
  public Path folder() {
    return folder;
  }

  public Database database() {
    return database;
  }

  public Broker broker() {
    return broker;
  }

  public Identity identity() {
    return identity;
  }

  @Override
  public void close() {
    identity.close();
    broker.close();
    database.close();
  }
}
