package io.steward.local;

import io.steward.platform.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  Path pid(String name) {
    return folder.resolve("pids").resolve(name + ".pid");
  }

  Path pids() {
    return folder.resolve("pids");
  }

  /** What must survive a restart; all of it is forgotten with {@code --fresh}. */
  public Path data() {
    return folder.resolve("data");
  }

  /** Recordings of loaded classes that make the next start of a JVM faster. */
  Path classArchive(String name) {
    return folder.resolve("cds").resolve(name + ".jsa");
  }

  /** Addresses and credentials of the running platform; for {@code ./steward replay}. */
  public Path announcement() {
    return folder.resolve("platform.json");
  }

  Path lock() {
    return folder.resolve("lock");
  }

  Path keycloak() {
    return repository.resolve("deploy/local/target/keycloak");
  }

  Path application(String module) {
    return repository.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** Makes the folders that are missing. */
  void prepare() {
    try {
      for (String name : new String[] {"logs", "pids", "data", "cds"}) {
        Files.createDirectories(folder.resolve(name));
      }
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
