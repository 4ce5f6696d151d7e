package io.steward.slamonitor.promise.ledger;

import io.steward.slamonitor.calendar.WorkingTime;
import io.steward.slamonitor.policy.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The intervals in which a clock ran or stood still, and the times that follow from them. Nothing
 * derived is stored here.
 *
 * @param carried working time that superseded clocks of the same cycle had used already
 * @param intervals at least one; each begins where the one before ends
 */
public record Ledger(Terms terms, Duration carried, List<Interval> intervals) {
  private static final int WHOLE = 100;

  public Ledger {
    intervals = List.copyOf(intervals);
  }

  /** A ledger of one interval that is still going on. */
  public static Ledger begun(Terms terms, Instant start, Cause cause) {
    return new Ledger(terms, Duration.ZERO, List.of(new Interval(start, null, true, cause)));
  }

  /** The ledger of a clock that was never paused and ended at that moment. */
  public Ledger endedAt(Instant end) {
    return new Ledger(terms, carried, List.of(intervals.getFirst().until(end)));
  }

  /**
   * The clock that takes over from this one at that moment under other terms: it has the working
   * time that was used, and the pause if this one stood still.
   *
   * @param cause why it runs from then on; a pause keeps its own
   */
  public Ledger succeededBy(Terms others, Instant at, Cause cause) {
    Interval last = intervals.getLast();
    return new Ledger(
        others,
        usedAt(at),
        List.of(new Interval(at, null, last.running(), last.running() ? cause : last.cause())));
  }

  /** When this clock began. */
  public Instant start() {
    return intervals.getFirst().from();
  }

  /** Whether the clock stands still, or stood still when it ended. */
  public boolean isPaused() {
    return !intervals.getLast().running();
  }

  /** Working time used up to that moment, with what was carried over. */
  public Duration usedAt(Instant moment) {
    return intervals.stream()
        .filter(Interval::running)
        .map(i -> time().between(i.from(), i.endAt(moment)))
        .reduce(carried, Duration::plus);
  }

  /** Working time left at that moment; zero when it is used up. */
  public Duration leftAt(Instant moment) {
    Duration left = terms.allowance().minus(usedAt(moment));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /**
   * When the allowance is used up: the due time, inclusive. Empty while a pause holds it open. A
   * clock that ended tells when it would have been due had it run on.
   */
  public Optional<Instant> dueAt() {
    return reached(terms.allowance());
  }

  /**
   * The moments of the warnings, in order, each once, none after the due time; none while a pause
   * holds the due time open.
   */
  public List<Instant> warnings() {
    return dueAt().stream().flatMap(this::warnings).sorted().distinct().toList();
  }

  private Stream<Instant> warnings(Instant due) {
    return terms.warnings().stream()
        .map(
            warning ->
                switch (warning) {
                  case Warning.Before before -> due.minus(before.lead());
                  case Warning.AtShare share -> reached(share(share.percent())).orElse(due);
                });
  }

  private Duration share(int percent) {
    return Duration.ofSeconds(terms.allowance().toSeconds() * percent / WHOLE);
  }

  /**
   * When that much working time was or will be used. A pause that begins at the very moment comes
   * first; the time is then reached when the clock runs on.
   */
  private Optional<Instant> reached(Duration used) {
    Duration left = used.minus(carried);
    for (Interval interval : intervals) {
      if (interval.running()) {
        left = left.isNegative() ? Duration.ZERO : left;
        Instant moment = time().after(interval.from(), left);
        if (interval.equals(intervals.getLast()) || interval.holds(moment)) {
          return Optional.of(moment);
        }
        left = left.minus(time().between(interval.from(), interval.endAt(moment)));
      }
    }
    return Optional.empty();
  }

  private WorkingTime time() {
    return terms.calendar();
  }
}
