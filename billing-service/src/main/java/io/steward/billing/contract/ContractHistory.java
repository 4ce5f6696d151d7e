package io.steward.billing.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of one account's contract. */
public record ContractHistory(List<Contract> versions) {
  private static final Comparator<Contract> PRECEDENCE =
      Comparator.comparing(Contract::effectiveFrom).thenComparingInt(Contract::version);

  public ContractHistory {
    versions = List.copyOf(versions);
  }

  /**
   * The version in force on a local day: the one that took effect last; of two from one day the one
   * signed later.
   */
  public Optional<Contract> inForceOn(LocalDate day) {
    return versions.stream().filter(c -> !c.effectiveFrom().isAfter(day)).max(PRECEDENCE);
  }

  /** The version with the given number. */
  public Optional<Contract> version(int number) {
    return versions.stream().filter(c -> c.version() == number).findFirst();
  }

  /** The number that the next version gets. */
  public int nextVersion() {
    return versions.stream().mapToInt(Contract::version).max().orElse(0) + 1;
  }
}
