package io.steward.review.review;

import io.smallrye.mutiny.Uni;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/** The sums that reviews are made of; each answer is of one moment. */
public interface Facts {
  /** All that is known of the account for the month. */
  Uni<AccountFacts> of(String account, YearMonth month);

  /** Of each account what a headline needs; an account of which nothing is known is absent. */
  Uni<Map<String, AccountFacts>> headlines(Collection<String> accounts, YearMonth month);
}
