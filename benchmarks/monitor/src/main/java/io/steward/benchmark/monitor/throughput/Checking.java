package io.steward.benchmark.monitor.throughput;

import io.steward.benchmark.monitor.measure.BreachWatch;
import io.steward.benchmark.monitor.workload.Expectation;
import io.steward.benchmark.monitor.workload.Punctuality;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/** Holds what a contestant came to against what the workload must come to. */
final class Checking {
  private Checking() {}

  /** The first thing that is wrong; empty when nothing is. */
  static Optional<String> fault(
      Expectation expected, BreachWatch.Seen seen, Map<String, Punctuality> punctuality) {
    if (!seen.breached().equals(expected.breached())) {
      BitSet wrong = (BitSet) seen.breached().clone();
      wrong.xor(expected.breached());
      return Optional.of(
          "%d breaches instead of %d, %d orders differ"
              .formatted(seen.breached().cardinality(), expected.breaches(), wrong.cardinality()));
    }
    if (seen.repeated() > 0 || seen.withdrawn() > 0) {
      return Optional.of(
          "%d breaches announced twice, %d withdrawn".formatted(seen.repeated(), seen.withdrawn()));
    }
    return expected.punctuality().equals(punctuality)
        ? Optional.empty()
        : Optional.of("figures of accounts differ: " + difference(expected, punctuality));
  }

  private static String difference(Expectation expected, Map<String, Punctuality> punctuality) {
    return expected.punctuality().entrySet().stream()
        .filter(e -> !e.getValue().equals(punctuality.get(e.getKey())))
        .findFirst()
        .map(e -> e + " became " + punctuality.get(e.getKey()))
        .orElse("there are accounts that the workload does not know");
  }
}
