package io.steward.slamonitor.alert.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hours that come back every week, in the local time of a zone: across a change of the clocks a
 * window keeps its times on the wall, not its length.
 */
public record WeeklyHours(ZoneId zone, List<DailyWindow> windows) {
  private static final Duration WEEK = Duration.ofDays(8); // one more, for a window over midnight

  /** Whether the moment lies in any window. */
  public boolean include(Instant at) {
    return end(at).isPresent();
  }

  /**
   * The first moment outside all windows, the given one included; windows that meet or overlap are
   * left together. Empty when there is no such moment within a week.
   */
  public Optional<Instant> leftAt(Instant at) {
    Instant moment = at;
    while (moment.isBefore(at.plus(WEEK))) {
      Optional<Instant> end = end(moment);
      if (end.isEmpty()) {
        return Optional.of(moment);
      }
      moment = end.get();
    }
    return Optional.empty();
  }

  private Optional<Instant> end(Instant at) {
    LocalDate today = at.atZone(zone).toLocalDate();
    return Stream.of(today.minusDays(1), today)
        .flatMap(day -> windows.stream().flatMap(w -> w.endIfHolds(at, day, zone).stream()))
        .max(Instant::compareTo);
  }
}
