package io.steward.slamonitor.intervention;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether to intervene, and who. What is {@code null} matches anything.
 *
 * @param position rules are asked in this order, from 1
 * @param enabled {@code false}: it is kept, but not asked
 * @param trigger {@code at-risk}, {@code forecast} or {@code risk}
 * @param kind of the matter, one of {@link MatterKinds}
 * @param place a warehouse or carrier; with one person it makes him the warehouse's owner
 * @param opens {@code false}: matters that match are left alone
 * @param owner {@link #ACCOUNT_MANAGER}, {@link #IN_TURN} or {@link #NOBODY}
 * @param people from whom to choose in turn
 * @param turns how often it has chosen one of them
 */
public record InterventionRule(
    int position,
    String name,
    boolean enabled,
    @Nullable String trigger,
    @Nullable String kind,
    @Nullable String account,
    @Nullable String place,
    boolean opens,
    String owner,
    List<String> people,
    long turns) {
  public static final String ACCOUNT_MANAGER = "account-manager";
  public static final String IN_TURN = "in-turn";
  public static final String NOBODY = "nobody";
  public static final Set<String> TRIGGERS = Set.of("at-risk", "forecast", "risk");
  public static final Set<String> OWNERS = Set.of(ACCOUNT_MANAGER, IN_TURN, NOBODY);

  /** Whether the rule is asked and is about that. */
  public boolean matches(String triggered, Matter matter) {
    return enabled
        && (trigger == null || trigger.equals(triggered))
        && (kind == null || kind.equals(matter.kind()))
        && (account == null || account.equals(matter.account()))
        && (place == null || place.equals(matter.place()));
  }

  /** The rule after it has chosen somebody in turn. */
  public InterventionRule turned() {
    return withTurns(turns + 1);
  }

  /**
   * The rule with the turns of the one that it follows, so that a change elsewhere in the list does
   * not begin its rotation anew; one of another name, or of other people, begins anew.
   */
  public InterventionRule following(Collection<InterventionRule> before) {
    return before.stream()
        .filter(rule -> rule.name.equals(name) && rule.people.equals(people))
        .findFirst()
        .map(rule -> withTurns(rule.turns))
        .orElse(this);
  }

  InterventionRule withTurns(long taken) {
    return new InterventionRule(
        position, name, enabled, trigger, kind, account, place, opens, owner, people, taken);
  }
}
