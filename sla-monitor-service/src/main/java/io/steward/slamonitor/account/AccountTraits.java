package io.steward.slamonitor.account;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What decides an account's policy, since when. What is true of an order is what was true at its
 * placement, so a later change leaves its promises alone.
 *
 * @param tiers each from its moment on; the first also before it
 * @param contracts each from its moment on, in force until the next
 */
public record AccountTraits(
    NavigableMap<Instant, String> tiers, NavigableMap<Instant, String> contracts) {
  /** An account of which nothing is known. */
  public static final AccountTraits UNKNOWN = new AccountTraits(new TreeMap<>(), new TreeMap<>());

  public AccountTraits {
    tiers = Collections.unmodifiableNavigableMap(new TreeMap<>(tiers));
    contracts = Collections.unmodifiableNavigableMap(new TreeMap<>(contracts));
  }

  /** The tier at that moment; {@code null} while nobody told. */
  public @Nullable String tier(Instant at) {
    var entry = tiers.floorEntry(at);
    return entry == null && !tiers.isEmpty() ? tiers.firstEntry().getValue() : value(entry);
  }

  /** The contract in force at that moment; {@code null} when there is none. */
  public @Nullable String contract(Instant at) {
    return value(contracts.floorEntry(at));
  }

  private static @Nullable String value(Map.@Nullable Entry<Instant, String> entry) {
    return entry == null ? null : entry.getValue();
  }
}
