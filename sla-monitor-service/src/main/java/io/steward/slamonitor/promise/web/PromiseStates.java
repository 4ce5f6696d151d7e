package io.steward.slamonitor.promise.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.parameter.Parameters;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.PromiseBoard.Narrowing;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.Subject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a list of promises is asked for; what it cannot be is a 400 that shows what it can.
 */
final class PromiseStates {
  private static final int LONGEST_DAYS = 8;

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
        Parameters.moment("dueFrom", dueFrom),
        Parameters.moment("dueUntil", dueUntil),
        place == null || place.isBlank() ? null : place.strip());
  }

  /**
   * The question itself, unless nobody could wait for the answer. Of all accounts and times, what
   * is breached is what is awaited still.
   */
  static PromiseBoard.Question bounded(PromiseBoard.Question question) {
    Duration span = Duration.ofDays(LONGEST_DAYS);
    if (!question.exceeds(span)) {
      return question;
    }
    PromiseBoard.Question awaited = question.withoutClosed();
    if (awaited.exceeds(span)) {
      throw Problems.invalid(
          "dueFrom",
          "does not narrow promises that ended, of all accounts, to a few days",
          "an account, or dueFrom and dueUntil at most " + LONGEST_DAYS + " days apart");
    }
    return awaited;
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
