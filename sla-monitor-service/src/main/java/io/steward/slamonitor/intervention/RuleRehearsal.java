package io.steward.slamonitor.intervention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plays what came into danger through rules as if it came now. Gathering and choice are those of
 * real interventions; it is supposed that none is closed while it gathers.
 */
public final class RuleRehearsal {
  private final List<InterventionRule> rules;
  private final Map<String, String> managers;
  private final Duration gathering;
  private final Map<Matter, Integer> gatheredBy = new HashMap<>();
  private final List<Opening> openings = new ArrayList<>();
  private long leftAlone;

  /**
   * Orders of one matter that came into danger together, or a risk.
   *
   * @param orders how many; of a risk those at stake
   */
  public record Danger(Instant at, String trigger, Matter matter, long orders) {}

  /**
   * An intervention that would have been opened.
   *
   * @param rule the position of the rule that decided
   * @param orders those that joined later included
   */
  public record Opening(
      Instant at, String trigger, Matter matter, @Nullable String owner, int rule, long orders) {

    private Opening with(long more) {
      return new Opening(at, trigger, matter, owner, rule, orders + more);
    }
  }

  /**
   * What the rules would have done.
   *
   * @param openings in the order of their times
   * @param leftAlone orders for which nothing would have been opened
   */
  public record Result(List<Opening> openings, long leftAlone) {}

  private RuleRehearsal(
      List<InterventionRule> rules, Map<String, String> managers, Duration gathering) {
    this.rules = new ArrayList<>(rules);
    this.managers = managers;
    this.gathering = gathering;
  }

  /**
   * What the rules make of the dangers.
   *
   * @param managers the accounts' managers by account
   * @param gathering how long an intervention takes in orders of its matter
   * @param dangers in the order of their times
   */
  public static Result of(
      List<InterventionRule> rules,
      Map<String, String> managers,
      Duration gathering,
      List<Danger> dangers) {
    RuleRehearsal rehearsal = new RuleRehearsal(rules, managers, gathering);
    dangers.forEach(rehearsal::play);
    return new Result(List.copyOf(rehearsal.openings), rehearsal.leftAlone);
  }

  private void play(Danger danger) {
    Integer gathers = gatheredBy.get(danger.matter());
    if (gathers != null && danger.at().isBefore(openings.get(gathers).at().plus(gathering))) {
      openings.set(gathers, openings.get(gathers).with(danger.orders()));
      return;
    }
    String manager = managers.get(danger.matter().account());
    Assignment assigned = Assignment.of(danger.trigger(), danger.matter(), rules, manager);
    InterventionRule rule = assigned.rule();
    if (rule == null) {
      leftAlone += danger.orders();
      return;
    }
    assigned.inTurn().ifPresent(chose -> rules.set(rules.indexOf(chose), chose.turned()));
    gatheredBy.put(danger.matter(), openings.size());
    openings.add(
        new Opening(
            danger.at(),
            danger.trigger(),
            danger.matter(),
            assigned.owner(),
            rule.position(),
            danger.orders()));
  }
}
