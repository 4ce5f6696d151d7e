package io.steward.local;

import io.steward.platform.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where things are: the repository with what was built, and the folder that keeps what the running
 * platform stores ({@code .steward}, or {@code STEWARD_HOME} for a second platform beside it).
 */
public record Home(Path repository, Path folder) {

  /** The places of this process, from {@code -Dsteward.root} and the environment. */
  public static Home of(Map<String, String> environment) {
    Path repository = Path.of(System.getProperty("steward.root", "")).toAbsolutePath();
    String folder = environment.getOrDefault("STEWARD_HOME", ".steward");
    return new Home(repository, repository.resolve(folder).normalize());
  }

  Path log(String name) {
    return folder.resolve("logs").resolve(name + ".log");
  }

  PidFile pid(String name) {
    return new PidFile(folder.resolve("pids").resolve(name + ".pid"));
  }

  Path pids() {
    return folder.resolve("pids");
  }

  /** What must survive a restart; all of it is forgotten with {@code --fresh}. */
  public Path data() {
    return folder.resolve("data");
  }

  /**
   * Recordings of loaded classes that make the next start of a JVM faster, whichever platform's.
   */
  Path classArchive(String name) {
    return classArchives().resolve(name + ".jsa");
  }

  private Path classArchives() {
    return repository.resolve("deploy/local/target/class-archives");
  }

  /** Addresses and credentials of the running platform; for {@code ./steward replay}. */
  public Path announcement() {
    return folder.resolve("platform.json");
  }

  Path lock() {
    return folder.resolve("lock");
  }

  /** The distribution as the build unpacked it. */
  Path keycloak() {
    return repository.resolve("deploy/local/target/distribution/keycloak");
  }

  Path application(String module) {
    return repository.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** Makes the folders that are missing. */
  void prepare() {
    try {
      for (String name : List.of("logs", "pids", "data")) {
        Files.createDirectories(folder.resolve(name));
      }
      Files.createDirectories(classArchives());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forgetData() {
    try {
      Folders.delete(data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
