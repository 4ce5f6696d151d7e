package io.steward.review.review.web;

import io.steward.platform.problem.Problems;
import java.time.DateTimeException;
import java.time.YearMonth;

/** A month as a caller writes it. */
final class MonthParameter {
  private static final String SHAPE = "[0-9]{4}-[0-9]{2}";

  private MonthParameter() {}

  /**
   * The month.
   *
   * @throws io.steward.platform.problem.ProblemException 400 on the field {@code month} when it is
   *     none
   */
  static YearMonth parse(String text) {
    try {
      if (text.matches(SHAPE)) {
        return YearMonth.parse(text);
      }
    } catch (DateTimeException noSuchMonth) {
      throw wrong(text);
    }
    throw wrong(text);
  }

  private static RuntimeException wrong(String text) {
    return Problems.invalid("month", "is \"" + text + "\"", "a month, such as 2026-10");
  }
}
