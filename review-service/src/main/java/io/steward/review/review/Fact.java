package io.steward.review.review;

import java.time.LocalDate;
import java.time.YearMonth;

/** One sum of a measure in one unit, over the rows that the sources stated. */
public sealed interface Fact {
  String measure();

  String unit();

  Tally tally();

  /** Whether it is about the measure in the unit. */
  default boolean isOf(String id, String inUnit) {
    return measure().equals(id) && unit().equals(inUnit);
  }

  /** All of a month. */
  record MonthSum(String measure, String unit, YearMonth month, Tally tally) implements Fact {}

  /** All of a local day of the account. */
  record DaySum(String measure, String unit, LocalDate day, Tally tally) implements Fact {}

  /** All of a month with one value of one dimension; rows without the dimension are in none. */
  record ShareSum(String measure, String unit, String dimension, String value, Tally tally)
      implements Fact {}
}
