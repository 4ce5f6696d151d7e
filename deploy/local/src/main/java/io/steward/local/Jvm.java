package io.steward.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How we start a Java program: for a quick start on few cores rather than for the last percent. */
final class Jvm {

  private Jvm() {}

  /**
   * The start of a command; what follows is {@code -jar} or a main class.
   *
   * @param archive records the loaded classes when the program ends well, and spares the next start
   *     from loading them again
   */
  static List<String> command(int heapMegabytes, Path archive) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx" + heapMegabytes + "m",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + archive,
            // A damaged or outdated recording is replaced; that is no news for anybody.
            "-Xlog:disable",
            "-Xlog:all=off:stderr"));
  }
}
