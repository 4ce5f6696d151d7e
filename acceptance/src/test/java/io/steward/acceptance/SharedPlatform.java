package io.steward.acceptance;

import org.jspecify.annotations.Nullable;

/** One platform for the tests that can live beside one another, each with accounts of its own. */
final class SharedPlatform {
  static final int PORT_OFFSET = 1000;
  private static @Nullable RunningPlatform platform;

  private SharedPlatform() {}

  /** The platform; started by the first who asks, ended with the JVM. */
  static synchronized RunningPlatform get() throws Exception {
    RunningPlatform running = platform;
    if (running == null) {
      running = RunningPlatform.start("shared", PORT_OFFSET);
      platform = running;
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }
    return running;
  }
}
