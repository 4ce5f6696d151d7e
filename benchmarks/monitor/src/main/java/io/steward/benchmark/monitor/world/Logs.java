package io.steward.benchmark.monitor.world;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The clients of Kafka and the engines tell every step of theirs unless they are asked not to. */
public final class Logs {
  // Held, because a logger that nobody holds forgets its level.
  private static final Logger ROOT = Logger.getLogger("");

  private Logs() {}

  /** Lets warnings and errors through, to standard error. */
  public static void complaintsOnly() {
    LogManager.getLogManager().reset();
    ROOT.setLevel(Level.WARNING);
    ROOT.addHandler(new ConsoleHandler());
  }
}
