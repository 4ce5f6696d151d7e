package io.steward.slamonitor.promise.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the names of states, kinds and subjects; an unknown one is a 400 that shows the known. */
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
    return kind == null
        ? null
        : PromiseKind.named(kind).orElseThrow(() -> unknown("kind", kind, PromiseKind.names()));
  }

  static Subject.@Nullable Type subject(@Nullable String subject) {
    return switch (subject) {
      case null -> null;
      case "order" -> Subject.Type.ORDER;
      case "ticket" -> Subject.Type.TICKET;
      default -> throw unknown("subject", subject, "order, ticket");
    };
  }

  private static Stream<Standing> standings(String state) {
    Standing[] standings = Standing.in(state);
    if (standings.length == 0) {
      throw unknown("state", state, Standing.states());
    }
    return Arrays.stream(standings);
  }

  private static RuntimeException unknown(String field, String value, String known) {
    return Problems.invalid(field, "is \"" + value + "\"", "any of " + known);
  }
}
