package io.steward.local;

import io.steward.platform.embedded.Tether;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A child process that is kept running: once it has been ready, it is started again whenever it
 * ends without our doing. Its id is in {@code pids/<name>.pid}, its output in {@code
 * logs/<name>.log}.
 */
final class ManagedProcess {

  private final Launch launch;
  private final Home home;
  private final Narrator narrator;
  private final BackOff backOff = new BackOff();
  private Process process;
  private long startedAt;
  private boolean ready;
  private boolean stopping;

  private ManagedProcess(Launch launch, Home home, Narrator narrator) {
    this.launch = launch;
    this.home = home;
    this.narrator = narrator;
    this.process = begin();
  }

  static ManagedProcess start(Launch launch, Home home, Narrator narrator) {
    return new ManagedProcess(launch, home, narrator);
  }

  String name() {
    return launch.name();
  }

  String health() {
    return launch.health();
  }

  synchronized long pid() {
    return process.pid();
  }

  synchronized boolean alive() {
    return process.isAlive();
  }

  /** From now on an end of the process is an accident, to be repaired. */
  synchronized void declareReady() {
    ready = true;
  }

  private Process begin() {
    try {
      ProcessBuilder builder = new ProcessBuilder(Tether.tie(launch.command()));
      builder.environment().putAll(launch.environment());
      builder.redirectErrorStream(true);
      builder.redirectOutput(Redirect.appendTo(home.log(name()).toFile()));
      Process begun = builder.start();
      startedAt = System.nanoTime();
      home.pid(name()).write(begun.pid());
      begun.onExit().thenAccept(this::ended);
      return begun;
    } catch (IOException e) {
      throw new UncheckedIOException(name() + " cannot be started", e);
    }
  }

  private synchronized void ended(Process ended) {
    if (stopping || !ready) {
      return;
    }
    Duration wait = backOff.after(Duration.ofNanos(System.nanoTime() - startedAt));
    narrator.say(
        "%s ended unexpectedly (exit code %d); it is started again in %.1f s."
            .formatted(name(), ended.exitValue(), wait.toMillis() / 1000.0));
    Executor later = CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS);
    later.execute(this::restart);
  }

  private synchronized void restart() {
    if (!stopping) {
      process = begin();
    }
  }

  /** Asks the process to end; {@link #awaitEnd} waits for it. */
  synchronized void stop() {
    stopping = true;
    // Not Process.destroy(), which also closes the pipe that the tether watches.
    process.toHandle().destroy();
  }

  /** Waits until the process has ended, and after the given time ends it by force. */
  void awaitEnd(Duration patience) {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        narrator.say(name() + " does not end by itself and is killed.");
        process.destroyForcibly().waitFor();
      }
      home.pid(name()).delete();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
