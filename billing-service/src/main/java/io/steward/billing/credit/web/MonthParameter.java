package io.steward.billing.credit.web;

import io.steward.platform.problem.Problems;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query parameter that asks for one month. */
public final class MonthParameter {
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

  private MonthParameter() {}

  /**
   * The month asked for, if any.
   *
   * @throws io.steward.platform.problem.ProblemException 400 on the field {@code month} when it is
   *     none
   */
  public static @Nullable String of(@Nullable String asked) {
    if (asked != null && !MONTH.matcher(asked).matches()) {
      throw Problems.invalid("month", "is \"" + asked + "\"", "a month such as 2026-10");
    }
    return asked;
  }
}
