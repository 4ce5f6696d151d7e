package io.steward.slamonitor.alert.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * People who take turns. The turn passes at one local time of day, so that a week in which the
 * clocks change is an hour longer or shorter for whoever has it.
 *
 * @param every how long a turn is
 * @param handoverAt local time at which the turn passes
 * @param startsOn the day of the first handover; a weekly rotation hands over on its weekday
 * @param people in the order of their turns, at least one; the first begins on {@code startsOn}
 * @param covers who stands in; of two that overlap the later one in the list holds
 */
public record Rotation(
    UUID id,
    String name,
    ZoneId zone,
    Every every,
    LocalTime handoverAt,
    LocalDate startsOn,
    List<String> people,
    List<Cover> covers) {
  /** The length of a turn. */
  public enum Every {
    DAY(1),
    WEEK(7);

    private final int days;

    Every(int days) {
      this.days = days;
    }
  }

  /** Whose turn it is. */
  public String onCall(Instant at) {
    return cover(at)
        .map(Cover::person)
        .orElseGet(() -> people.get(Math.floorMod(turn(at), people.size())));
  }

  /** All turns from one moment up to another, the first and the last cut there. */
  public List<Shift> shifts(Instant from, Instant until) {
    List<Shift> shifts = new ArrayList<>();
    List<Instant> edges = edges(from, until);
    for (int i = 0; i + 1 < edges.size(); i++) {
      Instant start = edges.get(i);
      Shift next = new Shift(onCall(start), start, edges.get(i + 1), cover(start).isPresent());
      if (!shifts.isEmpty() && shifts.getLast().continuesIn(next)) {
        shifts.set(shifts.size() - 1, shifts.getLast().until(next.until()));
      } else {
        shifts.add(next);
      }
    }
    return shifts;
  }

  private Optional<Cover> cover(Instant at) {
    return covers.stream().filter(cover -> cover.holds(at)).reduce((earlier, later) -> later);
  }

  private List<Instant> edges(Instant from, Instant until) {
    TreeSet<Instant> edges = new TreeSet<>(List.of(from, until));
    for (long turn = turn(from) + 1; handover(turn).isBefore(until); turn++) {
      edges.add(handover(turn));
    }
    for (Cover cover : covers) {
      edges.add(cover.from());
      edges.add(cover.until());
    }
    return List.copyOf(edges.subSet(from, true, until, true));
  }

  private long turn(Instant at) {
    long days = ChronoUnit.DAYS.between(startsOn, at.atZone(zone).toLocalDate());
    long turn = Math.floorDiv(days, (long) every.days);
    return handover(turn).isAfter(at) ? turn - 1 : turn;
  }

  private Instant handover(long turn) {
    return startsOn.plusDays(turn * every.days).atTime(handoverAt).atZone(zone).toInstant();
  }
}
