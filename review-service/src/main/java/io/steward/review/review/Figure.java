package io.steward.review.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.steward.review.account.AccountCopy;
import io.steward.review.catalogue.Measure;
import io.steward.review.review.Fact.DaySum;
import io.steward.review.review.Fact.ShareSum;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one account in one month, in one unit.
 *
 * @param target a share of 1: what the source aimed at in the month, or else what the catalogue
 *     says; {@code null} when there is none
 * @param series the days that have rows, in their order
 * @param breakdown by name of the dimension
 * @param drillDown path of the rows behind the figure
 */
public record Figure(
    Measure measure,
    String unit,
    Reading now,
    Reading before,
    Comparison comparison,
    @Nullable BigDecimal target,
    List<DaySum> series,
    Map<String, List<ShareSum>> breakdown,
    String drillDown) {

  /**
   * The figures of a measure: one, or one for each currency, since amounts of two currencies are
   * never added.
   */
  static List<Figure> of(
      Measure measure, AccountCopy account, YearMonth month, AccountFacts facts) {
    return units(measure, account, facts).stream()
        .map(unit -> of(measure, unit, account, month, facts))
        .toList();
  }

  private static SortedSet<String> units(Measure measure, AccountCopy account, AccountFacts facts) {
    SortedSet<String> stated =
        facts.months().stream()
            .filter(sum -> sum.measure().equals(measure.id()))
            .map(Fact::unit)
            .collect(toCollection(TreeSet::new));
    if (stated.isEmpty()) {
      boolean inCurrency = measure.unit().equals(Measure.MONEY) && account.currency() != null;
      stated.add(inCurrency ? account.currency() : measure.unit());
    }
    return stated;
  }

  private static Figure of(
      Measure measure, String unit, AccountCopy account, YearMonth month, AccountFacts facts) {
    Reading now = reading(measure, unit, month, facts);
    Reading before = reading(measure, unit, month.minusMonths(1), facts);
    return new Figure(
        measure,
        unit,
        now,
        before,
        Comparison.of(measure, now, before),
        facts.targets().getOrDefault(measure.id(), measure.target()),
        facts.days().stream().filter(day -> day.isOf(measure.id(), unit)).toList(),
        facts.shares().stream()
            .filter(share -> share.isOf(measure.id(), unit))
            .collect(groupingBy(ShareSum::dimension, TreeMap::new, Collectors.toList())),
        measure.drillDown().open(measure.id(), account.code(), month));
  }

  private static Reading reading(
      Measure measure, String unit, YearMonth month, AccountFacts facts) {
    Tally tally =
        facts.months().stream()
            .filter(sum -> sum.isOf(measure.id(), unit) && sum.month().equals(month))
            .map(Fact::tally)
            .findFirst()
            .orElse(measure.kind().isQuotient() ? Tally.NO_RATIO : Tally.NO_SUM);
    return Reading.of(measure.kind(), tally, facts.measured(measure.source(), month));
  }
}
