package io.steward.slamonitor.servicelevel.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.parameter.Parameters;
import io.steward.slamonitor.servicelevel.Dimension;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters that choose from a list; what is not on the list is a 400 that shows the list.
 */
final class Choices {
  private Choices() {}

  static List<Measure> measures(List<String> asked) {
    List<Measure> measures = many("measure", asked, Measure::of, Measure.ids());
    return measures.isEmpty() ? List.of(Measure.values()) : measures;
  }

  static Measure oneMeasure(List<String> asked) {
    List<Measure> measures = many("measure", asked, Measure::of, Measure.ids());
    if (measures.size() != 1) {
      throw Problems.invalid(
          "measure",
          measures.isEmpty() ? "is missing" : "names " + measures.size() + " measures",
          "one of " + Measure.ids());
    }
    return measures.getFirst();
  }

  static List<Dimension> dimensions(List<String> asked) {
    return many("groupBy", asked, Dimension::of, Dimension.names());
  }

  static Outcome outcome(@Nullable String asked) {
    Outcome outcome =
        Parameters.choice("outcome", asked, Outcome::of, "one of missed, met, excluded, all");
    return outcome == null ? Outcome.MISSED : outcome;
  }

  private static <T> List<T> many(
      String field, List<String> asked, Function<String, Optional<T>> known, String all) {
    return asked.stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .flatMap(text -> text.isEmpty() || text.equals("none") ? Stream.empty() : Stream.of(text))
        .distinct()
        .map(
            text ->
                known
                    .apply(text)
                    .orElseThrow(
                        () ->
                            Problems.invalid(
                                field, "is \"" + text + "\", which is not known", "any of " + all)))
        .toList();
  }
}
