package io.steward.benchmark.monitor.world;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells people what happens, each line with the time since the start. */
public final class Narrator {
  private final long start = System.nanoTime();
  private final PrintStream out;

  public Narrator(PrintStream out) {
    this.out = out;
  }

  /** Says one line. */
  public void say(String text, Object... values) {
    Duration since = Duration.ofNanos(System.nanoTime() - start);
    String line = String.format(Locale.ROOT, text, values);
    out.printf(Locale.ROOT, "%4d:%02d  %s%n", since.toMinutes(), since.toSecondsPart(), line);
  }
}
