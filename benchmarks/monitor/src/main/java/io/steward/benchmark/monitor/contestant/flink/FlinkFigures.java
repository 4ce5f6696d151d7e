package io.steward.benchmark.monitor.contestant.flink;

import io.steward.benchmark.monitor.contestant.child.Progress;
import io.steward.benchmark.monitor.workload.Punctuality;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where the instances of the function, which Flink makes, meet the program that started Flink in
 * the same JVM.
 */
final class FlinkFigures {
  private static final AtomicReference<Progress> PROGRESS = new AtomicReference<>(new Progress(0));
  private static final List<Map<String, Punctuality>> SHOWN = new CopyOnWriteArrayList<>();

  private FlinkFigures() {}

  static void expect(Progress progress) {
    PROGRESS.set(progress);
  }

  static Progress progress() {
    return PROGRESS.get();
  }

  /** Shows the figures of one instance. */
  static void show(Map<String, Punctuality> figures) {
    SHOWN.add(figures);
  }

  /** The figures of all instances. */
  static Map<String, Punctuality> all() {
    Map<String, Punctuality> all = new TreeMap<>();
    SHOWN.forEach(
        figures -> figures.forEach((key, value) -> all.merge(key, value, Punctuality::plus)));
    return all;
  }
}
