package io.steward.slamonitor.promise;

import io.steward.slamonitor.calendar.Span;
import io.steward.slamonitor.promise.ledger.Interval;
import io.steward.slamonitor.promise.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a promise is due when it is: the sums, and the same in words.
 *
 * @param words sentences in the order in which one would tell it; times are of {@code timeZone}
 * @param timeZone of the calendar, UTC where the time is stated
 * @param allowanceSeconds working time that was promised; {@code null} where the time is stated
 * @param carriedSeconds of it used before other terms took over
 * @param usedSeconds of it used by now, or by the end
 * @param leftSeconds of it left
 * @param stretches when the clock ran and when it stood still
 * @param warningsAt when the promise is, was or would have been at risk once more
 * @param tookOverFrom the promise that it superseded, with the versions that held until then
 * @param supersededBy the promise that took over from it, with the versions that hold since then
 */
public record Explanation(
    List<String> words,
    String timeZone,
    @Nullable Long allowanceSeconds,
    @Nullable Long carriedSeconds,
    @Nullable Long usedSeconds,
    @Nullable Long leftSeconds,
    SubjectClock.@Nullable Evidence statedBy,
    List<Stretch> stretches,
    List<Instant> warningsAt,
    Lineage.@Nullable Relative tookOverFrom,
    Lineage.@Nullable Relative supersededBy) {

  /**
   * A stretch in which the clock ran or stood still.
   *
   * @param to {@code null} while it goes on
   * @param cause why it began
   * @param note what was written about it; only for staff
   * @param workingSeconds working time in it until now; of a pause, none
   * @param open the opening hours in it, until it ended, is due, or now
   */
  public record Stretch(
      Instant from,
      @Nullable Instant to,
      boolean running,
      String cause,
      @Nullable String note,
      long workingSeconds,
      List<Span> open) {
    private static Stretch of(Interval interval, Ledger ledger, Instant now, boolean withNotes) {
      Instant until = later(ledger.dueAt().orElse(now), now);
      Instant end = interval.endAt(until);
      Duration working = ledger.terms().calendar().between(interval.from(), interval.endAt(now));
      return new Stretch(
          interval.from(),
          interval.to(),
          interval.running(),
          interval.cause().code(),
          withNotes ? interval.cause().note() : null,
          interval.running() ? working.toSeconds() : 0,
          ledger.terms().calendar().open(interval.from(), end));
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }
  }

  /**
   * Explains the promise as it is at that moment.
   *
   * @param withNotes whether to tell what people wrote about a pause
   */
  public static Explanation of(
      SubjectClock clock, Lineage lineage, Instant now, boolean withNotes) {
    Ledger ledger = clock.ledger();
    Promise promise = clock.promise();
    if (ledger == null) {
      List<String> words = Words.ofStated(clock, now);
      return new Explanation(
          words,
          Words.UTC,
          null,
          null,
          null,
          null,
          clock.evidence(),
          List.of(),
          promise.warnings(),
          null,
          null);
    }
    return new Explanation(
        Words.of(promise, ledger, lineage, now),
        ledger.terms().calendar().zone().getId(),
        ledger.terms().allowance().toSeconds(),
        ledger.carried().toSeconds(),
        ledger.usedAt(now).toSeconds(),
        ledger.leftAt(now).toSeconds(),
        null,
        ledger.intervals().stream().map(i -> Stretch.of(i, ledger, now, withNotes)).toList(),
        promise.warnings(),
        lineage.before(),
        lineage.after());
  }
}
