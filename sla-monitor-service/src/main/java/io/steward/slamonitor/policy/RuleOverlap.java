package io.steward.slamonitor.policy;

import io.steward.slamonitor.calendar.Complaints;
import java.util.Collection;

/**
 * Finds rules of which one could never match. Two rules that only share some orders are fine: the
 * earlier one wins.
 */
final class RuleOverlap {
  private final Complaints complaints;

  RuleOverlap(Complaints complaints) {
    this.complaints = complaints;
  }

  /**
   * Checks a rule against those in force beside it.
   *
   * @param others without any version of the same policy
   */
  void check(PolicyTerms rule, Collection<PolicyVersion> others) {
    if (!rule.active() || rule.id().equals(PolicyTerms.STANDARD)) {
      return;
    }
    for (PolicyVersion other : others) {
      boolean earlier = other.position() < rule.position();
      if (other.position() == rule.position()) {
        complaints.add("position", "is that of " + named(other), "a position of its own");
      } else if (other.when().equals(rule.when())) {
        complaints.add("when", "asks the same as " + named(other), "other conditions than those");
      } else if (earlier && other.when().cover(rule.when())) {
        complaints.add(
            "when",
            "never matches, since " + named(other) + " stands before it and takes all of it",
            "a position before " + other.position() + ", or other conditions");
      } else if (!earlier && rule.when().cover(other.when())) {
        complaints.add(
            "when",
            "takes all of " + named(other) + " behind it, which would never match",
            "a position after " + other.position() + ", or narrower conditions");
      }
    }
  }

  private static String named(PolicyVersion policy) {
    return policy.reference() + " (\"" + policy.name() + "\")";
  }
}
