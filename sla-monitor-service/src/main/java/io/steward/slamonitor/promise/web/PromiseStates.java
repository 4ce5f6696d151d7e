package io.steward.slamonitor.promise.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.PromiseBoard.Narrowing;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.Subject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a list of promises is asked for; what it cannot be is a 400 that shows what it can.
 */
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

  static Narrowing narrowing(
      @Nullable String dueFrom, @Nullable String dueUntil, @Nullable String place) {
    return new Narrowing(
        instant("dueFrom", dueFrom),
        instant("dueUntil", dueUntil),
        place == null || place.isBlank() ? null : place.strip());
  }

  private static @Nullable Instant instant(String field, @Nullable String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw Problems.invalid(field, "is \"" + text + "\"", "an instant, 2026-11-23T14:00:00Z");
    }
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
