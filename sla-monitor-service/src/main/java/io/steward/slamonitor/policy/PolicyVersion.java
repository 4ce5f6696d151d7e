package io.steward.slamonitor.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a policy, with the calendars that hold with it. Never edited; only followed by the
 * next version.
 *
 * @param id the policy's, the same for all its versions
 * @param version 1 for the first
 * @param name for people
 * @param holdsFrom promises that start at or after this moment come under it; those that run then
 *     are moved to it
 * @param position in the order of rules; the first that matches wins
 * @param active whether the rule is tried at all
 */
public record PolicyVersion(
    String id,
    int version,
    String name,
    Instant holdsFrom,
    int position,
    boolean active,
    Conditions when,
    Map<PromiseKind, Target> targets) {
  /** The order in which rules are tried. */
  public static final Comparator<PolicyVersion> RULE_ORDER =
      Comparator.comparingInt(PolicyVersion::position).thenComparing(PolicyVersion::id);

  public PolicyVersion {
    targets = Map.copyOf(targets);
  }

  /** Names this version, so that a promise can tell where it comes from: {@code standard@3}. */
  public String reference() {
    return id + "@" + version;
  }

  /** What it promises for that kind; empty when it promises nothing. */
  public Optional<Target> target(PromiseKind kind) {
    return Optional.ofNullable(targets.get(kind));
  }
}
