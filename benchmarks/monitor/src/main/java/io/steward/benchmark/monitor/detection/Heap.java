package io.steward.benchmark.monitor.detection;

import io.steward.benchmark.monitor.contestant.steward.MonitorProcess;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** The heap of the monitor as its own metrics tell it. */
final class Heap implements AutoCloseable {
  private static final int EVERY_MILLIS = 500;

  private final MonitorProcess monitor;
  private final Thread thread;
  private volatile double highest;
  private volatile boolean closed;

  private Heap(MonitorProcess monitor) {
    this.monitor = monitor;
    this.thread = Thread.ofPlatform().name("heap").daemon().unstarted(this::run);
  }

  static Heap watch(MonitorProcess monitor) {
    Heap heap = new Heap(monitor);
    heap.thread.start();
    return heap;
  }

  /** The most that was in use when it was looked at, in megabytes, garbage included. */
  long highestMegabytes() {
    return Math.round(highest / (1024 * 1024));
  }

  private void run() {
    while (!closed) {
      highest = Math.max(highest, used(monitor.get("/q/metrics")));
      LockSupport.parkNanos(EVERY_MILLIS * 1_000_000L);
    }
  }

  private static double used(String metrics) {
    return Arrays.stream(metrics.split("\n"))
        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @Override
  public void close() {
    closed = true;
  }
}
