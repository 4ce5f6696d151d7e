package io.steward.slamonitor.promise.web;

import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.Standing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Awaited promises, in total and by kind.
 *
 * @param open whose clock runs or has not begun
 * @param kinds by the name of the kind, those that have any
 */
public record PromiseCounts(
    long open,
    long atRisk,
    long paused,
    long breached,
    KindCounts dispatch,
    KindCounts delivery,
    Map<String, KindCounts> kinds) {

  /** Awaited promises of one kind. */
  public record KindCounts(long open, long atRisk, long paused, long breached) {
    private static KindCounts of(
        List<PromiseBoard.Count> counts, Predicate<PromiseBoard.Count> which) {
      return new KindCounts(
          sum(counts, which, Standing.OPEN) + sum(counts, which, Standing.PENDING),
          sum(counts, which, Standing.AT_RISK),
          sum(counts, which, Standing.PAUSED),
          sum(counts, which, Standing.BREACHED));
    }

    private static long sum(
        List<PromiseBoard.Count> counts, Predicate<PromiseBoard.Count> which, Standing standing) {
      return counts.stream()
          .filter(which.and(c -> c.standing() == standing))
          .mapToLong(PromiseBoard.Count::promises)
          .sum();
    }
  }

  static PromiseCounts of(List<PromiseBoard.Count> counts) {
    KindCounts all = KindCounts.of(counts, c -> true);
    Map<String, KindCounts> kinds = new TreeMap<>();
    counts.forEach(c -> kinds.put(c.kind().wireName(), of(counts, c.kind())));
    return new PromiseCounts(
        all.open(),
        all.atRisk(),
        all.paused(),
        all.breached(),
        of(counts, PromiseKind.DISPATCH),
        of(counts, PromiseKind.DELIVERY),
        kinds);
  }

  private static KindCounts of(List<PromiseBoard.Count> counts, PromiseKind kind) {
    return KindCounts.of(counts, c -> c.kind() == kind);
  }
}
