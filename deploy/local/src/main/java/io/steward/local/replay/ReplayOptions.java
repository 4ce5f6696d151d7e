package io.steward.local.replay;

import io.steward.local.PlatformProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line of {@code ./steward replay}.
 *
 * @param speed how many times as fast as it happened; absent: as fast as the platform accepts
 */
record ReplayOptions(Path file, Optional<Double> speed, boolean shiftToNow) {

  static ReplayOptions parse(List<String> words) {
    @Nullable Path file = null;
    Optional<Double> speed = Optional.empty();
    boolean shiftToNow = false;
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String word = rest.removeFirst();
      if (word.equals("--shift-to-now")) {
        shiftToNow = true;
      } else if (word.equals("--speed") && !rest.isEmpty()) {
        speed = Optional.of(speed(rest.removeFirst()));
      } else if (word.startsWith("--speed=")) {
        speed = Optional.of(speed(word.substring("--speed=".length())));
      } else if (word.startsWith("-") || file != null) {
        throw new PlatformProblem(
            "Usage: ./steward replay FILE.ndjson [--speed N] [--shift-to-now]");
      } else {
        file = Path.of(word);
      }
    }
    return new ReplayOptions(readable(file), speed, shiftToNow);
  }

  private static Path readable(@Nullable Path file) {
    if (file == null) {
      throw new PlatformProblem("Name the file to replay: ./steward replay FILE.ndjson");
    }
    if (!Files.isReadable(file)) {
      throw new PlatformProblem("The file " + file + " cannot be read.");
    }
    return file;
  }

  private static double speed(String text) {
    try {
      double speed = Double.parseDouble(text);
      if (speed > 0 && !Double.isInfinite(speed)) {
        return speed;
      }
    } catch (NumberFormatException e) {
      throw new PlatformProblem("--speed must be a number, for example 60, not " + text + ".", e);
    }
    throw new PlatformProblem("--speed must be greater than 0, not " + text + ".");
  }
}
