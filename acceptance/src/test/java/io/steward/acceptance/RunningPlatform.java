package io.steward.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A platform of its own, empty, on its own ports and folder, started by the command a newcomer
 * would type.
 */
final class RunningPlatform implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 300;
  private static final Path ROOT =
      Path.of(System.getProperty("steward.root", "..")).toAbsolutePath();

  private final Process process;
  private final Path home;
  private final JsonNode announcement;

  private RunningPlatform(Process process, Path home, JsonNode announcement) {
    this.process = process;
    this.home = home;
    this.announcement = announcement;
  }

  /** Starts one and waits until it says that it is ready. */
  static RunningPlatform start(String name, int portOffset) throws Exception {
    Path home = ROOT.resolve("acceptance/target/platforms").resolve(name);
    Files.createDirectories(home.getParent());
    ProcessBuilder command =
        new ProcessBuilder("./steward", "up", "--headless", "--empty", "--fresh")
            .directory(ROOT.toFile())
            .redirectError(home.resolveSibling(name + ".log").toFile());
    command
        .environment()
        .putAll(
            Map.of(
                "STEWARD_HOME", home.toString(),
                "STEWARD_PORT_OFFSET", String.valueOf(portOffset)));
    Process process = command.start();
    try {
      return new RunningPlatform(process, home, announcement(process));
    } catch (TimeoutException | ExecutionException e) {
      process.destroy();
      throw new IllegalStateException(
          "the platform did not become ready; see " + home.resolveSibling(name + ".log"), e);
    }
  }

  private static JsonNode announcement(Process process) throws Exception {
    BufferedReader out = process.inputReader();
    String line =
        CompletableFuture.supplyAsync(() -> readLine(out)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return new ObjectMapper().readTree(line);
  }

  private static String readLine(BufferedReader out) {
    try {
      String line = out.readLine();
      if (line == null) {
        throw new IllegalStateException("it ended without a word");
      }
      return line;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of the gateway. */
  URI gateway() {
    return URI.create(announcement.get("gateway").asText());
  }

  /** What the platform printed when it was ready. */
  JsonNode announcement() {
    return announcement;
  }

  /** The port of a server of this platform, given its usual one. */
  static int port(int usual, int portOffset) {
    return usual + portOffset;
  }

  /** A client that is signed in as the integration program. */
  ApiClient integration() throws Exception {
    JsonNode client = announcement.at("/clients/integration");
    return new ApiClient(gateway(), AccessToken.ofClient(tokenEndpoint(), client));
  }

  /** A client that is signed in as the first demonstration user who has the role. */
  ApiClient as(String role) throws Exception {
    return new ApiClient(gateway(), AccessToken.ofUser(tokenEndpoint(), user(role)));
  }

  /** The demonstration user who has the role: username, password, roles. */
  JsonNode user(String role) {
    for (JsonNode user : announcement.get("users")) {
      for (JsonNode has : user.get("roles")) {
        if (has.asText().equals(role)) {
          return user;
        }
      }
    }
    throw new AssertionError("no user has the role " + role);
  }

  private URI tokenEndpoint() {
    return URI.create(announcement.get("tokenEndpoint").asText());
  }

  /** The process id of a service, as it is at this moment. */
  long pid(String service) throws IOException {
    return Long.parseLong(Files.readString(home.resolve("pids").resolve(service + ".pid")).strip());
  }

  /** Ends a service with SIGKILL: it can finish nothing. */
  void kill(String service) throws IOException {
    ProcessHandle.of(pid(service)).orElseThrow().destroyForcibly();
  }

  /** Ends it as Ctrl-C would, and waits until it has ended. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).exceptionally(late -> kill(process)).join();
  }

  private static Process kill(Process process) {
    return process.destroyForcibly();
  }
}
