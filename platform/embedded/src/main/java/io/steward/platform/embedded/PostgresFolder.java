package io.steward.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of one server: its data and its log. */
record PostgresFolder(Path root, boolean temporary) {

  private static final ServerUser USER = new ServerUser();

  static PostgresFolder forOnce() {
    try {
      return new PostgresFolder(Files.createTempDirectory("steward-postgres-"), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PostgresFolder kept(Path root) {
    return new PostgresFolder(root.toAbsolutePath(), false);
  }

  Path data() {
    return root.resolve("data");
  }

  Path log() {
    return root.resolve("server.log");
  }

  /** Makes an empty cluster unless there is one. */
  void initialise(Path programs) throws IOException, InterruptedException {
    if (Files.exists(data().resolve("PG_VERSION"))) {
      return;
    }
    Files.createDirectories(root);
    Folders.delete(data());
    Files.createDirectory(data());
    USER.own(root);
    Process initdb =
        start(
            List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + data(),
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                // Written back when the server starts for good; waiting twice gains nothing.
                "--no-sync"));
    if (initdb.waitFor() != 0) {
      throw new IllegalStateException("initdb failed; see " + log());
    }
  }

  /** Runs a program of PostgreSQL on this folder, tied to our life. */
  Process start(List<String> command) throws IOException {
    return new ProcessBuilder(Tether.tie(USER.running(command)))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  /**
   * Clears the way for a start: ends a server that an interrupted run left on this folder, and
   * removes the lock file of one that was killed.
   */
  void evict() throws IOException, InterruptedException {
    Path lock = data().resolve("postmaster.pid");
    if (!Files.exists(lock)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(lock).getFirst().trim());
    ProcessHandle.of(pid).filter(this::isServer).ifPresent(this::end);
    Files.deleteIfExists(lock);
  }

  /** A process id is soon given to another program, so the id alone proves nothing. */
  private boolean isServer(ProcessHandle process) {
    List<String> words = new ArrayList<>();
    process.info().command().ifPresent(words::add);
    return words.stream().anyMatch(word -> word.endsWith("postgres"));
  }

  private void end(ProcessHandle server) {
    signal(server.pid(), "INT");
    server.onExit().join();
  }

  void signal(long pid, String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(pid)).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void forgetIfTemporary() throws IOException {
    if (temporary) {
      Folders.delete(root);
    }
  }
}
