package io.steward.slamonitor.intervention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a matter.
 *
 * @param opens whether to intervene
 * @param owner who is to; {@code null} when no rule that matches names anybody
 * @param inTurn the rule that chose him in turn; {@code null} when none did
 */
public record Assignment(boolean opens, @Nullable String owner, @Nullable InterventionRule inTurn) {

  /**
   * Asks the rules in their order: one that does not open ends the search, one that names an owner
   * decides. A matter that no rule is about is left alone.
   *
   * @param manager the account's manager, if known
   */
  public static Assignment of(
      String trigger, Matter matter, List<InterventionRule> rules, @Nullable String manager) {
    boolean opens = false;
    for (InterventionRule rule : rules) {
      if (!rule.matches(trigger, matter)) {
        continue;
      }
      if (!rule.opens()) {
        break;
      }
      opens = true;
      String owner = ownerBy(rule, manager);
      if (owner != null) {
        boolean inTurn = rule.owner().equals(InterventionRule.IN_TURN);
        return new Assignment(true, owner, inTurn ? rule : null);
      }
    }
    return new Assignment(opens, null, null);
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
