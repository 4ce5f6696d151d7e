package io.steward.benchmark.monitor.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What the processors of the machine have done since it started.
 *
 * @param busy for anybody
 * @param stolen taken away by other virtual machines
 * @param total possible
 */
record Machine(Duration busy, Duration stolen, Duration total) {
  private static final int TICK_MILLIS = 10;
  private static final int IDLE = 3;
  private static final int WAITING = 4;
  private static final int STOLEN = 7;

  static Machine now() {
    try (var lines = Files.lines(Path.of("/proc/stat"))) {
      String[] fields = lines.findFirst().orElseThrow().trim().split("\\s+");
      long total = 0;
      for (int i = 0; i <= STOLEN; i++) {
        total += ticks(fields, i);
      }
      long stolen = ticks(fields, STOLEN);
      long busy = total - ticks(fields, IDLE) - ticks(fields, WAITING) - stolen;
      return new Machine(time(busy), time(stolen), time(total));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Machine since(Machine before) {
    return new Machine(
        busy.minus(before.busy), stolen.minus(before.stolen), total.minus(before.total));
  }

  private static long ticks(String[] fields, int column) {
    return Long.parseLong(fields[column + 1]);
  }

  private static Duration time(long ticks) {
    return Duration.ofMillis(ticks * TICK_MILLIS);
  }
}
