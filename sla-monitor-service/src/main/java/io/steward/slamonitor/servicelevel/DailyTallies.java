package io.steward.slamonitor.servicelevel;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of one account by local day; a day that is absent counted nothing. */
public record DailyTallies(NavigableMap<LocalDate, Map<Measure, Tally>> days) {
  public static final DailyTallies NONE = new DailyTallies(new TreeMap<>());

  /** What the measure counted on the day. */
  public Tally on(LocalDate day, Measure measure) {
    return days.getOrDefault(day, Map.of()).getOrDefault(measure, Tally.NONE);
  }

  /** The sum over the days from the first to the last, both included. */
  public Tally sum(Measure measure, LocalDate first, LocalDate last) {
    return first.isAfter(last)
        ? Tally.NONE
        : days.subMap(first, true, last, true).values().stream()
            .map(day -> day.getOrDefault(measure, Tally.NONE))
            .reduce(Tally.NONE, Tally::plus);
  }

  /** The first day on which the measure counted anything. */
  public Optional<LocalDate> firstDayOf(Measure measure) {
    return days.entrySet().stream()
        .filter(day -> day.getValue().containsKey(measure))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
