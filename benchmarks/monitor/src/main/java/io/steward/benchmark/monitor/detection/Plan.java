package io.steward.benchmark.monitor.detection;

import java.time.Duration;
import java.util.List;

/**
 * How large detection is measured.
 *
 * @param levels of open promises at which growth is measured, rising
 * @param open promises while detection and drain are measured; one of the levels
 * @param due promises that fall due in one second
 * @param time for which detection is measured
 */
public record Plan(List<Integer> levels, int open, int due, Duration time) {

  /** In the size of the issue, or with fewer promises open. */
  public static Plan full(int open, Duration time) {
    List<Integer> levels = List.of(open / 100, open / 10, open, 3 * open);
    return new Plan(levels, open, open / 10, time);
  }
}
