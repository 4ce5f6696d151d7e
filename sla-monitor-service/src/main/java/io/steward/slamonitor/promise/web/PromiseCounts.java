package io.steward.slamonitor.promise.web;

import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.Standing;
import java.util.List;

/** Awaited promises, in total and by kind. */
public record PromiseCounts(
    long open, long atRisk, long breached, KindCounts dispatch, KindCounts delivery) {

  /** Awaited promises of one kind. */
  public record KindCounts(long open, long atRisk, long breached) {}

  static PromiseCounts of(List<PromiseBoard.Count> counts) {
    KindCounts dispatch = of(counts, PromiseKind.DISPATCH);
    KindCounts delivery = of(counts, PromiseKind.DELIVERY);
    return new PromiseCounts(
        dispatch.open() + delivery.open(),
        dispatch.atRisk() + delivery.atRisk(),
        dispatch.breached() + delivery.breached(),
        dispatch,
        delivery);
  }

  private static KindCounts of(List<PromiseBoard.Count> counts, PromiseKind kind) {
    return new KindCounts(
        sum(counts, kind, Standing.OPEN),
        sum(counts, kind, Standing.AT_RISK),
        sum(counts, kind, Standing.BREACHED));
  }

  private static long sum(List<PromiseBoard.Count> counts, PromiseKind kind, Standing standing) {
    return counts.stream()
        .filter(c -> c.kind() == kind && c.standing() == standing)
        .mapToLong(PromiseBoard.Count::promises)
        .sum();
  }
}
