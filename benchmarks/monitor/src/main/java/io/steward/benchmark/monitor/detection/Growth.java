package io.steward.benchmark.monitor.detection;

import java.util.Locale;

/**
 * What the monitor costs with so many promises open.
 *
 * @param open promises
 * @param idleMonitor milliseconds of processor a second while nothing happens, of the monitor
 * @param idlePostgres the same of PostgreSQL
 * @param eventMonitor microseconds of processor for each event at a constant rate, of the monitor
 * @param eventPostgres the same of PostgreSQL
 * @param p50 lateness of breaches in milliseconds, the middle one
 * @param p99 the one that 99 % do not exceed
 */
public record Growth(
    int open,
    double idleMonitor,
    double idlePostgres,
    double eventMonitor,
    double eventPostgres,
    double p50,
    double p99) {

  static final String HEAD =
      """
      | open promises | idle, ms of processor a second: monitor | PostgreSQL | µs an event: monitor | PostgreSQL | lateness p50 | p99 |
      |---|---|---|---|---|---|---|
      """;

  String row() {
    return String.format(
        Locale.ROOT,
        "| %,d | %.1f | %.1f | %.0f | %.0f | %.0f ms | %.0f ms |%n",
        open,
        idleMonitor,
        idlePostgres,
        eventMonitor,
        eventPostgres,
        p50,
        p99);
  }
}
