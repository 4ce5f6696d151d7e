package io.steward.review.review;

import io.steward.review.account.AccountCopy;
import io.steward.review.catalogue.Better;
import io.steward.review.catalogue.DrillDown;
import io.steward.review.catalogue.Measure;
import io.steward.review.catalogue.MeasureKind;
import io.steward.review.measurement.Source;
import io.steward.review.review.Fact.MonthSum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Words for the tests of reviews: October is reviewed, September is the month before. */
final class ReviewFixture {
  static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
  static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  static final AccountCopy ACME =
      new AccountCopy("ACME", "Acme", "key", ZoneId.of("Europe/Berlin"), "EUR", null, 1);

  static final Measure ON_TIME =
      measure("on-time.v1", "orders", MeasureKind.RATIO, Better.UP, Source.SLA_MONITOR);
  static final Measure CANCELLED =
      measure("cancelled.v1", "orders", MeasureKind.RATIO, Better.DOWN, Source.SLA_MONITOR);
  static final Measure TICKETS =
      measure("tickets.v1", "tickets", MeasureKind.SUM, Better.DOWN, Source.TICKET);
  static final Measure WAITED =
      measure("waited.v1", "hours", MeasureKind.MEAN, Better.DOWN, Source.SLA_MONITOR);
  static final Measure REVENUE =
      measure("revenue.v1", Measure.MONEY, MeasureKind.SUM, Better.UP, Source.BILLING);

  private ReviewFixture() {}

  private static Measure measure(
      String id, String unit, MeasureKind kind, Better better, Source source) {
    DrillDown rows = new DrillDown("/api/v1/rows?account={account}&from={from}&to={to}");
    return new Measure(id, id, unit, kind, better, source, null, false, rows);
  }

  /** All sources have measured since the year before. */
  static AccountFacts facts(MonthSum... months) {
    LocalDate first = LocalDate.parse("2025-01-01");
    return new AccountFacts(
        List.of(months),
        List.of(),
        List.of(),
        Map.of(Source.SLA_MONITOR, first, Source.TICKET, first, Source.BILLING, first),
        Map.of());
  }

  static MonthSum sum(Measure measure, YearMonth month, Tally tally) {
    return new MonthSum(measure.id(), measure.unit(), month, tally);
  }

  static MonthSum amount(Measure measure, YearMonth month, String amount, String currency) {
    return new MonthSum(measure.id(), currency, month, Tally.of(amount));
  }

  static List<Figure> figures(Measure measure, AccountFacts facts) {
    return Review.of(ACME, OCTOBER, List.of(measure), facts, NOW).figures();
  }

  static Figure figure(Measure measure, AccountFacts facts) {
    return figures(measure, facts).getFirst();
  }
}
