package io.steward.slamonitor.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a policy's rule matches: each trait is one of its set; an empty set asks nothing of it. A
 * trait that is not known is in no set.
 */
public record Conditions(
    Set<String> accounts,
    Set<String> tiers,
    Set<String> contracts,
    Set<String> channels,
    Set<String> warehouses,
    Set<String> priorities) {
  private static final Conditions ANY =
      new Conditions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Conditions {
    accounts = Set.copyOf(accounts);
    tiers = Set.copyOf(tiers);
    contracts = Set.copyOf(contracts);
    channels = Set.copyOf(channels);
    warehouses = Set.copyOf(warehouses);
    priorities = Set.copyOf(priorities);
  }

  /** Conditions that everything meets. */
  public static Conditions any() {
    return ANY;
  }

  /** Whether all conditions are met. */
  public boolean match(Traits traits) {
    return admits(accounts, traits.account())
        && admits(tiers, traits.tier())
        && admits(contracts, traits.contract())
        && admits(channels, traits.channel())
        && admits(warehouses, traits.warehouse())
        && admits(priorities, traits.priority());
  }

  /**
   * Whether whatever meets the other conditions meets these too, so that a rule with the other ones
   * never matches behind a rule with these.
   */
  public boolean cover(Conditions other) {
    return covers(accounts, other.accounts)
        && covers(tiers, other.tiers)
        && covers(contracts, other.contracts)
        && covers(channels, other.channels)
        && covers(warehouses, other.warehouses)
        && covers(priorities, other.priorities);
  }

  private static boolean admits(Set<String> wanted, @Nullable String trait) {
    return wanted.isEmpty() || (trait != null && wanted.contains(trait));
  }

  private static boolean covers(Set<String> wide, Set<String> narrow) {
    return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
  }
}
