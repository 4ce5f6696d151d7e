package io.steward.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How we start a Java program: for a quick start on few cores. */
final class Jvm {

  private Jvm() {}

  /** The start of a command; what follows is {@code -jar} or a main class. */
  static List<String> command(int heapMegabytes) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx" + heapMegabytes + "m"));
  }

  /**
   * The same with a class archive: when the program ends well, the classes it has loaded are
   * recorded there, and the next start is spared the loading. A program that changed is recorded
   * anew.
   */
  static List<String> command(int heapMegabytes, Path archive) {
    List<String> command = command(heapMegabytes);
    command.addAll(
        List.of(
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + archive,
            // An outdated archive is replaced; that is no news for anybody.
            "-Xlog:disable",
            "-Xlog:all=off:stderr"));
    return command;
  }
}
