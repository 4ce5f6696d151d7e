package io.steward.review.review;

import io.steward.review.measurement.Source;
import io.steward.review.review.Fact.DaySum;
import io.steward.review.review.Fact.MonthSum;
import io.steward.review.review.Fact.ShareSum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What is known of an account for the review of a month.
 *
 * @param months the sums of the month and of the month before
 * @param days the sums of the month's days, in their order; none for a headline
 * @param shares the sums of the month by dimension; none for a headline
 * @param since the first day about which each source stated anything at all
 * @param targets what the sources aimed at on the last day of the month that they stated, by
 *     measure
 */
public record AccountFacts(
    List<MonthSum> months,
    List<DaySum> days,
    List<ShareSum> shares,
    Map<Source, LocalDate> since,
    Map<String, BigDecimal> targets) {
  /** Nothing was stated by anybody. */
  public static final AccountFacts NONE =
      new AccountFacts(List.of(), List.of(), List.of(), Map.of(), Map.of());

  public AccountFacts {
    months = List.copyOf(months);
    days = List.copyOf(days);
    shares = List.copyOf(shares);
    since = Map.copyOf(since);
    targets = Map.copyOf(targets);
  }

  /**
   * Whether the source had begun to measure the account by the end of the month. From then on a sum
   * without rows is zero; before, it is not known.
   */
  public boolean measured(Source source, YearMonth month) {
    LocalDate first = since.get(source);
    return first != null && !first.isAfter(month.atEndOfMonth());
  }
}
