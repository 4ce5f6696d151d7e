package io.steward.review.review.persistence;

import io.steward.review.measurement.Source;
import io.steward.review.review.AccountFacts;
import io.steward.review.review.Fact.DaySum;
import io.steward.review.review.Fact.MonthSum;
import io.steward.review.review.Fact.ShareSum;
import io.steward.review.review.Tally;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the rows of one account, told apart by their column {@code part}. */
final class FactRows {
  private final List<MonthSum> months = new ArrayList<>();
  private final List<DaySum> days = new ArrayList<>();
  private final List<ShareSum> shares = new ArrayList<>();
  private final Map<Source, LocalDate> since = new EnumMap<>(Source.class);
  private final Map<String, BigDecimal> targets = new HashMap<>();

  void add(Row row) {
    String measure = row.getString("measure");
    String unit = row.getString("unit");
    switch (row.getString("part")) {
      case "month" ->
          months.add(
              new MonthSum(measure, unit, YearMonth.from(row.getLocalDate("day")), tally(row)));
      case "day" -> days.add(new DaySum(measure, unit, row.getLocalDate("day"), tally(row)));
      case "share" ->
          shares.add(
              new ShareSum(
                  measure, unit, row.getString("dimension"), row.getString("value"), tally(row)));
      case "target" -> targets.put(measure, row.getBigDecimal("numerator"));
      case "since" -> since.put(Source.ofService(measure).orElseThrow(), row.getLocalDate("day"));
      default -> throw new IllegalStateException("a part that the statement does not have");
    }
  }

  AccountFacts toFacts() {
    return new AccountFacts(months, days, shares, since, targets);
  }

  private static Tally tally(Row row) {
    return new Tally(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"));
  }
}
