package io.steward.slamonitor.promise.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the names of states and kinds; an unknown one is a 400 that shows the known ones. */
final class PromiseStates {
  private PromiseStates() {}

  static List<Standing> read(List<String> states) {
    return states.stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .flatMap(PromiseStates::standings)
        .toList();
  }

  static @Nullable PromiseKind kind(@Nullable String kind) {
    return switch (kind) {
      case null -> null;
      case "dispatch" -> PromiseKind.DISPATCH;
      case "delivery" -> PromiseKind.DELIVERY;
      default -> throw Problems.invalid("kind", "is \"" + kind + "\"", "dispatch or delivery");
    };
  }

  private static Stream<Standing> standings(String state) {
    Standing[] standings = Standing.in(state);
    if (standings.length == 0) {
      throw Problems.invalid(
          "state",
          "is \"" + state + "\"",
          "any of open, at-risk, breached, met, met-late, cancelled");
    }
    return Arrays.stream(standings);
  }
}
