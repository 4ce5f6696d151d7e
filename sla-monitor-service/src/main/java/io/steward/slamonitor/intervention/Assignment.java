package io.steward.slamonitor.intervention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a matter.
 *
 * @param opens whether to intervene
 * @param owner who is to; {@code null} when no rule that matches names anybody
 * @param rule the one that named him or, where none did, the first that opens; {@code null} where
 *     the matter is left alone
 */
public record Assignment(boolean opens, @Nullable String owner, @Nullable InterventionRule rule) {

  /**
   * Asks the rules in their order: one that does not open ends the search, one that names an owner
   * decides. A matter that no rule is about is left alone.
   *
   * @param manager the account's manager, if known
   */
  public static Assignment of(
      String trigger, Matter matter, List<InterventionRule> rules, @Nullable String manager) {
    InterventionRule first = null;
    for (InterventionRule rule : rules) {
      if (!rule.matches(trigger, matter)) {
        continue;
      }
      if (!rule.opens()) {
        break;
      }
      first = first == null ? rule : first;
      String owner = ownerBy(rule, manager);
      if (owner != null) {
        return new Assignment(true, owner, rule);
      }
    }
    return new Assignment(first != null, null, first);
  }

  /** The rule that chose the owner in turn; empty when none did. */
  public Optional<InterventionRule> inTurn() {
    return Optional.ofNullable(owner == null ? null : rule)
        .filter(chose -> chose.owner().equals(InterventionRule.IN_TURN));
  }

  private static @Nullable String ownerBy(InterventionRule rule, @Nullable String manager) {
    return switch (rule.owner()) {
      case InterventionRule.ACCOUNT_MANAGER -> manager;
      case InterventionRule.IN_TURN ->
          rule.people().isEmpty()
              ? null
              : rule.people().get((int) (rule.turns() % rule.people().size()));
      default -> null;
    };
  }
}
