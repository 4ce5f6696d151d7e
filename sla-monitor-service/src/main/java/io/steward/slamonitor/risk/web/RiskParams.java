package io.steward.slamonitor.risk.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.parameter.Parameters;
import io.steward.slamonitor.risk.RiskKind;
import io.steward.slamonitor.risk.Risks.Question;
import io.steward.slamonitor.risk.Risks.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of the list of risks; what is wrong is a 400 problem. */
final class RiskParams {
  private static final Set<String> STATES = Set.of("open", "acknowledged", "handled", "cleared");
  private static final String ACTIVE = "open,acknowledged";

  private RiskParams() {}

  static Question question(
      @Nullable String kind,
      @Nullable String account,
      @Nullable String state,
      @Nullable String sort) {
    return new Question(
        states(state),
        Parameters.choice("kind", kind, RiskKind::named, "one of " + RiskKind.names()),
        account(account),
        sort(sort));
  }

  private static List<String> states(@Nullable String asked) {
    if ("all".equals(asked)) {
      return List.of();
    }
    List<String> states = Arrays.asList((asked == null ? ACTIVE : asked).split(","));
    if (!STATES.containsAll(states)) {
      throw Problems.invalid(
          "state", "is \"" + asked + "\"", "some of open,acknowledged,handled,cleared, or all");
    }
    return states;
  }

  private static @Nullable String account(@Nullable String asked) {
    if (asked != null && asked.chars().anyMatch(Character::isISOControl)) {
      throw Problems.invalid("account", "is not an account code", "a code such as ACME");
    }
    return asked;
  }

  private static Sort sort(@Nullable String asked) {
    return switch (asked) {
      case null -> Sort.MONEY;
      case "money" -> Sort.MONEY;
      case "orders" -> Sort.ORDERS;
      case "raised" -> Sort.RAISED;
      default -> throw Problems.invalid("sort", "is \"" + asked + "\"", "money, orders or raised");
    };
  }
}
