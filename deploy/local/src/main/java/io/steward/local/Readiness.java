package io.steward.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Waits until a process says that it is ready, and explains it when that does not happen. */
final class Readiness {

  // A machine under load takes five times as long as a quiet one.
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int LAST_LINES = 20;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Home home;

  Readiness(Home home) {
    this.home = home;
  }

  void await(ManagedProcess process) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(process.health())) {
      if (!process.alive()) {
        throw failure(process, "ended while it was starting");
      }
      if (System.nanoTime() > end) {
        throw failure(process, "is not ready after %d minutes".formatted(PATIENCE.toMinutes()));
      }
      Thread.sleep(PAUSE);
    }
    process.declareReady();
  }

  private boolean answers(String address) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private PlatformProblem failure(ManagedProcess process, String what) {
    Path log = home.log(process.name());
    return new PlatformProblem(
        "%s %s; its log %s ends with:%n%s".formatted(process.name(), what, log, ending(log)));
  }

  private static String ending(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException e) {
      return "(unreadable: " + e.getMessage() + ")";
    }
  }
}
