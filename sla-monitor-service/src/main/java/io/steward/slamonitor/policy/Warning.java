package io.steward.slamonitor.policy;

import io.steward.slamonitor.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;

/** When a promise that is still open is at risk. */
public sealed interface Warning {
  /** The moment of the warning, never after {@code due}. */
  Instant at(Instant start, Instant due, WorkingTime time);

  /**
   * That much real time before it is due, whether open or closed; may be before the start.
   *
   * @param lead not negative
   */
  record Before(Duration lead) implements Warning {
    @Override
    public Instant at(Instant start, Instant due, WorkingTime time) {
      return due.minus(lead);
    }
  }

  /**
   * When that share of the working time from start to due has run, cut to whole seconds.
   *
   * @param percent 1 to 99
   */
  record AtShare(int percent) implements Warning {
    private static final int WHOLE = 100;

    @Override
    public Instant at(Instant start, Instant due, WorkingTime time) {
      long seconds = time.between(start, due).toSeconds();
      return seconds == 0 ? due : time.after(start, Duration.ofSeconds(seconds * percent / WHOLE));
    }
  }
}
