package io.steward.slamonitor.parameter;

import io.steward.platform.problem.Problems;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters of a query. An absent one asks for nothing and is {@code null}; one that cannot
 * be read is a {@link io.steward.platform.problem.ProblemException} 400 with the field, the reason
 * and what is expected.
 */
public final class Parameters {
  private static final String MOMENT = "an instant, such as 2026-11-23T14:00:00Z";

  private Parameters() {}

  /**
   * The account asked for.
   *
   * @param scope the accounts that the caller may see; empty means all
   * @throws io.steward.platform.problem.ProblemException 404 for one outside the scope: that
   *     another merchant exists is nobody's business
   */
  public static @Nullable String account(@Nullable String code, Optional<Set<String>> scope) {
    if (code != null && scope.map(accounts -> !accounts.contains(code)).orElse(false)) {
      throw Problems.notFound("account", code);
    }
    return code;
  }

  /**
   * The local days between the parameters {@code from} and {@code to}, of which either may be
   * absent.
   *
   * @param to the day after the last
   */
  public static Days days(@Nullable String from, @Nullable String to) {
    LocalDate first = day("from", from);
    LocalDate end = day("to", to);
    if (first != null && end != null && first.isAfter(end)) {
      throw Problems.invalid("from", "is after to: " + from, "a day at or before " + to);
    }
    return new Days(first, end);
  }

  /**
   * One of a few.
   *
   * @param known what a text stands for; empty when it is none of them
   * @param expected names them
   */
  public static <T> @Nullable T choice(
      String field, @Nullable String text, Function<String, Optional<T>> known, String expected) {
    return text == null
        ? null
        : known
            .apply(text)
            .orElseThrow(() -> Problems.invalid(field, "is \"" + text + "\"", expected));
  }

  /** A moment. */
  public static @Nullable Instant moment(String field, @Nullable String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw Problems.invalid(field, "is \"" + text + "\"", MOMENT);
    }
  }

  /**
   * The time between the parameters {@code from} and {@code to}, both of which are needed.
   *
   * @param longestDays as long as it may be
   */
  public static Period period(@Nullable String from, @Nullable String to, int longestDays) {
    Instant start = needed("from", from);
    Instant end = needed("to", to);
    if (!start.isBefore(end) || end.isAfter(start.plus(Duration.ofDays(longestDays)))) {
      throw Problems.invalid(
          "to", "is " + to, "a moment after from, at most " + longestDays + " days later");
    }
    return new Period(start, end);
  }

  private static Instant needed(String field, @Nullable String text) {
    Instant moment = moment(field, text);
    if (moment == null) {
      throw Problems.invalid(field, "is missing", MOMENT);
    }
    return moment;
  }

  private static @Nullable LocalDate day(String field, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problems.invalid(field, "is \"" + text + "\"", "a date, such as 2026-11-23");
    }
  }
}
