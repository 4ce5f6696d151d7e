package io.steward.benchmark.monitor.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time as Linux counts it, in hundredths of a second. */
public final class CpuTime {
  private static final int TICK_MILLIS = 10;
  private static final int STATE = 0;
  private static final int USER_TIME = 11;
  private static final int CHILDREN_SYSTEM_TIME = 14;

  private CpuTime() {}

  /** What a process and its children, ended ones included, have used. */
  public static Duration of(long pid) {
    Stream<Long> children =
        ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid);
    long ticks = Stream.concat(Stream.of(pid), children).mapToLong(CpuTime::ticks).sum();
    return Duration.ofMillis(ticks * TICK_MILLIS);
  }

  private static long ticks(long pid) {
    try {
      String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
      // The name in parentheses may hold spaces.
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      long ticks = 0;
      for (int i = STATE + USER_TIME; i <= CHILDREN_SYSTEM_TIME; i++) {
        ticks += Long.parseLong(fields[i]);
      }
      return ticks;
    } catch (NoSuchFileException ended) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
