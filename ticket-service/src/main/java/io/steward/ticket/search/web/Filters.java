package io.steward.ticket.search.web;

import io.steward.platform.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads query parameters that name values of a fixed set. */
final class Filters {
  private Filters() {}

  /**
   * One value, or empty when the parameter is absent.
   *
   * @throws io.steward.platform.problem.ProblemException 400 naming the parameter and its values
   */
  static <E extends Enum<E>> Optional<E> one(
      String field, @Nullable String text, E[] values, Function<E, String> code) {
    return text == null || text.isBlank()
        ? Optional.empty()
        : Optional.of(value(field, text, values, code));
  }

  /** Several values separated by commas; as {@link #one} otherwise. */
  static <E extends Enum<E>> Set<E> several(
      String field, @Nullable String text, E[] values, Function<E, String> code) {
    return text == null || text.isBlank()
        ? Set.of()
        : Arrays.stream(text.split(","))
            .map(part -> value(field, part.strip(), values, code))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A local day, or empty when the parameter is absent. */
  static Optional<LocalDate> date(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw Problems.invalid(field, "is \"" + text + "\"", "a date such as 2026-11-23");
    }
  }

  /** True or false, or empty when the parameter is absent. */
  static Optional<Boolean> yesOrNo(String field, @Nullable String text) {
    return switch (text) {
      case null -> Optional.empty();
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> throw Problems.invalid(field, "is \"" + text + "\"", "true or false");
    };
  }

  private static <E extends Enum<E>> E value(
      String field, String text, E[] values, Function<E, String> code) {
    Collection<E> known = Arrays.asList(values);
    return known.stream()
        .filter(value -> code.apply(value).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.invalid(
                    field,
                    "is \"" + text + "\"",
                    known.stream().map(code).collect(Collectors.joining(", ", "one of ", ""))));
  }
}
