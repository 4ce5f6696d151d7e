package io.steward.slamonitor.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All versions of some policies. Versions are never changed, so an order finds the same one
 * whenever it asks.
 */
public final class PolicyBook {
  private final Map<String, List<Policy>> newestFirst = new HashMap<>();

  /**
   * @param versions at least one version for everybody
   */
  public PolicyBook(List<Policy> versions) {
    versions.stream()
        .sorted(Comparator.comparing(Policy::holdsFrom).reversed())
        .forEach(p -> newestFirst.computeIfAbsent(p.account(), a -> new ArrayList<>()).add(p));
  }

  /**
   * The version that holds for an order placed at that moment: the account's own, else everybody's.
   * Before the first version of everybody's policy that first one holds.
   */
  public Policy inForce(String account, Instant placedAt) {
    return own(account, placedAt)
        .or(() -> own(Policy.EVERYBODY, placedAt))
        .orElseGet(() -> newestFirst.getOrDefault(Policy.EVERYBODY, List.of()).getLast());
  }

  private Optional<Policy> own(String account, Instant placedAt) {
    return newestFirst.getOrDefault(account, List.of()).stream()
        .filter(p -> !p.holdsFrom().isAfter(placedAt))
        .findFirst();
  }
}
