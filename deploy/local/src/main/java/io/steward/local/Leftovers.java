package io.steward.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * What a platform left behind that was killed itself. Its processes end by themselves when they
 * notice, but that takes seconds; a new platform that starts at once must not stumble over them.
 */
record Leftovers(Home home) {

  // The pid file is written right after the process was started.
  private static final Duration TOLERANCE = Duration.ofSeconds(10);

  void clear() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(home.pids(), "*.pid")) {
      for (Path file : files) {
        clear(new PidFile(file));
      }
    }
  }

  private static void clear(PidFile file) throws IOException {
    Instant written = file.writtenAt();
    file.process().filter(process -> startedWith(process, written)).ifPresent(Leftovers::end);
    file.delete();
  }

  /** A process id is soon given to another program; only one that began then is ours. */
  private static boolean startedWith(ProcessHandle process, Instant written) {
    return process
        .info()
        .startInstant()
        .map(started -> Duration.between(started, written).abs().compareTo(TOLERANCE) < 0)
        .orElse(false);
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    process
        .onExit()
        .orTimeout(10, TimeUnit.SECONDS)
        .exceptionally(
            tooLate -> {
              process.destroyForcibly();
              return process.onExit().join();
            })
        .join();
  }
}
