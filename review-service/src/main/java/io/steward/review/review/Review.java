package io.steward.review.review;

import io.steward.review.account.AccountCopy;
import io.steward.review.catalogue.Measure;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * What an account's review meeting looks at for a month.
 *
 * @param month made of local days of the account
 * @param generatedAt figures may still change afterwards: late evidence corrects past days
 */
public record Review(
    AccountCopy account, YearMonth month, Instant generatedAt, List<Figure> figures) {

  /** The review of the measures, in their order, as the facts have it. */
  public static Review of(
      AccountCopy account,
      YearMonth month,
      List<Measure> measures,
      AccountFacts facts,
      Instant generatedAt) {
    List<Figure> figures =
        measures.stream()
            .flatMap(measure -> Figure.of(measure, account, month, facts).stream())
            .toList();
    return new Review(account, month, generatedAt, figures);
  }

  /** The month that the figures are compared with. */
  public YearMonth previousMonth() {
    return month.minusMonths(1);
  }
}
