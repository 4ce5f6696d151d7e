package io.steward.slamonitor.promise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a promise took over from, and what took over from it, when other terms came to hold while it
 * was awaited.
 *
 * @param before {@code null} for a promise that began its cycle
 * @param after {@code null} for one that nothing superseded
 */
public record Lineage(@Nullable Relative before, @Nullable Relative after) {
  /** Of a promise that is alone in its cycle. */
  public static final Lineage NONE = new Lineage(null, null);

  /**
   * A promise of the same cycle.
   *
   * @param at when the one took over from the other
   * @param policy the version of its policy
   * @param calendar the version of the calendar by which it was counted
   * @param dueAt {@code null} if it stood still
   * @param allowanceSeconds the working time that it allowed
   */
  public record Relative(
      UUID promise,
      Instant at,
      String policy,
      @Nullable String calendar,
      @Nullable Instant dueAt,
      @Nullable Long allowanceSeconds) {
    private static Relative of(SubjectClock clock, Instant at) {
      Promise promise = clock.promise();
      return new Relative(
          promise.id(),
          at,
          promise.source().policy(),
          promise.source().calendar(),
          promise.dueAt(),
          clock.ledger() == null ? null : clock.ledger().terms().allowance().toSeconds());
    }
  }

  /** The lineage of one of a subject's clocks. */
  static Lineage of(SubjectClock clock, List<SubjectClock> all) {
    PromiseKey key = clock.promise().key();
    Relative before = null;
    Relative after = null;
    for (SubjectClock other : all) {
      if (other.promise().key().successor().equals(key)) {
        before = Relative.of(other, clock.promise().startedAt());
      } else if (other.promise().key().equals(key.successor())) {
        after = Relative.of(other, other.promise().startedAt());
      }
    }
    return new Lineage(before, after);
  }
}
