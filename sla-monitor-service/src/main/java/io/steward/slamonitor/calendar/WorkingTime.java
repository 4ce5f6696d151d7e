package io.steward.slamonitor.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The time in which a clock runs. Pure and immutable. Working time is real time that passes while
 * the wall clock is inside the opening hours: an hour that a daylight-saving change skips does not
 * count, one that it repeats counts twice.
 */
public interface WorkingTime {
  /**
   * The moment at which that much working time has run, beginning at {@code start} or, when that is
   * closed, at the next opening. A duration that ends exactly at closing ends there and not at the
   * next opening; a duration of zero ends at {@code start} while it is open, else at the opening.
   *
   * @param working not negative
   */
  Instant after(Instant start, Duration working);

  /** Working time in [from, to); zero when {@code to} is not after {@code from}. */
  Duration between(Instant from, Instant to);

  /** The open spans in [from, to), clipped to it, in order; adjoining ones are one. */
  List<Span> open(Instant from, Instant to);

  /** Time that always runs. */
  static WorkingTime roundTheClock() {
    return WorkingCalendar.ROUND_THE_CLOCK;
  }
}
