package io.steward.benchmark.monitor.world;

import io.steward.platform.embedded.Tether;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A process that ends with us. Each line that it prints goes to a listener, what it has to complain
 * of to a file.
 */
public final class ChildProcess implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path complaints;

  private ChildProcess(Process process, Path complaints) {
    this.process = process;
    this.complaints = complaints;
  }

  /** Starts the command; the listener is called on a thread of its own. */
  public static ChildProcess start(
      List<String> command,
      Map<String, String> environment,
      Path complaints,
      Consumer<String> listener) {
    try {
      ProcessBuilder builder = new ProcessBuilder(Tether.tie(command));
      builder.environment().putAll(environment);
      builder.redirectError(ProcessBuilder.Redirect.appendTo(new File(complaints.toString())));
      Process process = builder.start();
      Thread.ofPlatform().daemon().name("listener").start(() -> listen(process, listener));
      return new ChildProcess(process, complaints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void listen(Process process, Consumer<String> listener) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(listener);
    } catch (IOException | UncheckedIOException ended) {
      // The pipe breaks when the process is killed; whoever waits for it sees that it ended.
    }
  }

  public long pid() {
    return process.pid();
  }

  /** Fails when the process has ended, and says where it left its complaints. */
  public void requireAlive() {
    if (!process.isAlive()) {
      throw new IllegalStateException(
          "it ended with exit code %d; see %s".formatted(process.exitValue(), complaints));
    }
  }

  /** Ends the process, by force if it does not end by itself. */
  @Override
  public void close() {
    // Not Process.destroy(), which also closes the pipe that the tether watches.
    process.toHandle().destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
