package io.steward.slamonitor.risk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often a source speaks, by the hour: the minutes in which it said something, so that a burst
 * counts as one. Learned by hour of the week once two weeks are known, by hour of the day before,
 * so that a night or a weekend without events is no silence.
 *
 * <p>A source is silent when, speaking at its usual rate, it would have let so much time pass with
 * a probability below one in a thousand. With {@code m} minutes expected to be active since its
 * last event, that probability is {@code e^-m} (Poisson).
 */
public final class Rhythm {
  /** -ln(0.001): the expected active minutes that must have passed without any. */
  static final double SILENCE = Math.log(1000);

  private static final Duration SHORTEST_SAMPLE = Duration.ofHours(24);
  private static final int FEWEST_MINUTES = 30;
  private static final Duration WEEKLY = Duration.ofDays(14);

  private final Map<Integer, Double> ratesBySlot = new HashMap<>();
  private final boolean weekly;
  private final boolean known;

  /**
   * Learns from what was observed.
   *
   * @param activeMinutes how many minutes were active, by hour of the week in UTC (Monday 00:00 is
   *     0), summed over the weeks
   * @param from when the source was first heard live
   * @param until when it was last heard
   */
  public Rhythm(Map<Integer, Integer> activeMinutes, Instant from, Instant until) {
    weekly = Duration.between(from, until).compareTo(WEEKLY) >= 0;
    known =
        Duration.between(from, until).compareTo(SHORTEST_SAMPLE) >= 0
            && activeMinutes.values().stream().mapToInt(Integer::intValue).sum() >= FEWEST_MINUTES;
    Map<Integer, Integer> minutes = new HashMap<>();
    activeMinutes.forEach((hour, active) -> minutes.merge(slot(hour), active, Integer::sum));
    Map<Integer, Integer> hours = hoursObserved(from, until);
    hours.forEach(
        (slot, times) -> ratesBySlot.put(slot, minutes.getOrDefault(slot, 0) / (double) times));
  }

  /** Whether enough was observed to say what is usual: a day, and thirty active minutes in it. */
  public boolean isKnown() {
    return known;
  }

  /** Active minutes to be expected between the two moments. */
  public double expected(Instant from, Instant until) {
    double sum = 0;
    for (Instant at = from; at.isBefore(until); ) {
      Instant next = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
      Instant end = next.isBefore(until) ? next : until;
      sum += rateAt(at) * Duration.between(at, end).toMillis() / 3_600_000.0;
      at = end;
    }
    return sum;
  }

  /** Whether a source that was last heard then has gone silent. */
  public boolean isSilent(Instant lastHeard, Instant now) {
    return known && expected(lastHeard, now) >= SILENCE;
  }

  /** The usual gap between two active minutes in this hour; empty when it is usually quiet then. */
  public Optional<Duration> usualGap(Instant now) {
    double rate = rateAt(now);
    return rate > 0 ? Optional.of(Duration.ofSeconds(Math.round(3600 / rate))) : Optional.empty();
  }

  /** The hour of the week in UTC; Monday 00:00 is 0. */
  static int hourOfWeek(Instant at) {
    ZonedDateTime time = at.atZone(ZoneOffset.UTC);
    return (time.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()) * 24 + time.getHour();
  }

  private double rateAt(Instant at) {
    return ratesBySlot.getOrDefault(slot(hourOfWeek(at)), 0.0);
  }

  private int slot(int hourOfWeek) {
    return weekly ? hourOfWeek : hourOfWeek % 24;
  }

  private Map<Integer, Integer> hoursObserved(Instant from, Instant until) {
    Map<Integer, Integer> hours = new HashMap<>();
    Instant end = until.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    for (Instant hour = from.truncatedTo(ChronoUnit.HOURS);
        hour.isBefore(end);
        hour = hour.plus(1, ChronoUnit.HOURS)) {
      hours.merge(slot(hourOfWeek(hour)), 1, Integer::sum);
    }
    return hours;
  }
}
