package io.steward.benchmark.monitor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of benchmarks, whose tables are written between two marks. */
public record Readme(Path file) {

  /**
   * Replaces what stands between the marks of that name.
   *
   * @throws IllegalStateException when the page has no such marks
   */
  public void replace(String name, String content) {
    String begin = "<!-- " + name + ": generated -->";
    String end = "<!-- " + name + ": end -->";
    try {
      String page = Files.readString(file);
      int from = page.indexOf(begin);
      int to = page.indexOf(end);
      if (from < 0 || to < from) {
        throw new IllegalStateException(file + " has no place for " + name);
      }
      Files.writeString(
          file,
          page.substring(0, from + begin.length())
              + "\n"
              + content.strip()
              + "\n"
              + page.substring(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
