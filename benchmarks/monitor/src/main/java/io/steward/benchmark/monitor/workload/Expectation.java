package io.steward.benchmark.monitor.workload;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a workload must come to, computed from the workload itself.
 *
 * @param breached the numbers of the orders whose dispatch promise is broken
 * @param punctuality by account
 */
public record Expectation(BitSet breached, Map<String, Punctuality> punctuality) {

  /** What that workload must come to. */
  public static Expectation of(Workload workload) {
    BitSet breached = new BitSet(workload.orders());
    Map<String, Punctuality> punctuality = new TreeMap<>();
    for (int order = 0; order < workload.orders(); order++) {
      boolean onTime = !workload.dispatchedAt(order).isAfter(workload.dispatchBy(order));
      breached.set(order, !onTime);
      punctuality.merge(Workload.account(order), Punctuality.NONE.with(onTime), Punctuality::plus);
    }
    return new Expectation(breached, punctuality);
  }

  /** How many promises are broken. */
  public int breaches() {
    return breached.cardinality();
  }
}
