package io.steward.slamonitor.intervention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/**
 * Tells one list of rules from another, so that of two people who change it at once the second is
 * told. Turns do not count: rules go on choosing people while somebody edits them.
 */
public final class RuleListVersion {
  private RuleListVersion() {}

  /** The same for equal rules in the same order, on every replica. */
  public static String of(List<InterventionRule> rules) {
    String written = rules.stream().map(rule -> rule.withTurns(0)).toList().toString();
    return UUID.nameUUIDFromBytes(written.getBytes(UTF_8)).toString();
  }
}
