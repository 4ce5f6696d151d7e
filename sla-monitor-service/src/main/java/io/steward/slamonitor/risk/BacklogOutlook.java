package io.steward.slamonitor.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a warehouse will dispatch in time what it promised, if it goes on at its pace and takes
 * what is due soonest first: the k-th order leaves at {@code now + k / pace} and is late when that
 * is after its due time.
 *
 * @param open how many dispatch promises are open in the horizon
 * @param late positions in the given due times of those that will be late; all when the pace is 0
 * @param neededPerHour the least pace that makes all of them, orders an hour, rounded up
 */
public record BacklogOutlook(int open, List<Integer> late, int neededPerHour) {
  private static final double HOUR = Duration.ofHours(1).toMillis();
  private static final double MINUTE = 1 / 60.0;

  /**
   * Looks ahead.
   *
   * @param dueTimes of the open promises, ascending, none before now
   * @param perHour the pace, orders an hour
   */
  public static BacklogOutlook at(Instant now, List<Instant> dueTimes, double perHour) {
    List<Integer> late = new ArrayList<>();
    double needed = 0;
    for (int position = 0; position < dueTimes.size(); position++) {
      double hoursLeft = Duration.between(now, dueTimes.get(position)).toMillis() / HOUR;
      int k = position + 1;
      if (k > perHour * hoursLeft) {
        late.add(position);
      }
      needed = Math.max(needed, k / Math.max(hoursLeft, MINUTE));
    }
    return new BacklogOutlook(dueTimes.size(), List.copyOf(late), (int) Math.ceil(needed));
  }

  /**
   * The outlook that makes a risk; empty when there is none. A backlog is one when any of it will
   * be late at the present pace, and no longer only when all of it would leave in time even at a
   * pace that is lower by the margin: a backlog that hovers about its pace is told once.
   *
   * @param raised whether it is told already
   * @param margin the part of the pace that must be to spare before it is over, 0 to 1
   */
  public static Optional<BacklogOutlook> worrying(
      Instant now, List<Instant> dueTimes, double perHour, boolean raised, double margin) {
    double level = raised ? perHour * (1 - margin) : perHour;
    return Optional.of(at(now, dueTimes, level)).filter(outlook -> !outlook.willBeDone());
  }

  /** Whether all will leave in time. */
  public boolean willBeDone() {
    return late.isEmpty();
  }
}
