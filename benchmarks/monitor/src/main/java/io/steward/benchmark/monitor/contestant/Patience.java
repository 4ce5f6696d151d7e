package io.steward.benchmark.monitor.contestant;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks again and again until something is there. */
public final class Patience {
  private static final long PAUSE_NANOS = Duration.ofMillis(10).toNanos();

  private Patience() {}

  /**
   * Answers what the look finds, as soon as it finds it.
   *
   * @param check what to make sure of before each look; fails when there is nothing to wait for
   * @throws IllegalStateException when it took longer than that
   */
  public static <T> T await(
      String what, Duration atMost, Runnable check, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + atMost.toNanos();
    while (System.nanoTime() < end) {
      check.run();
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw new IllegalStateException(
        "%s did not happen within %d minutes".formatted(what, atMost.toMinutes()));
  }
}
