package io.steward.review.review;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.review.account.AccountCopy;
import io.steward.review.account.AccountQuery;
import io.steward.review.account.Accounts;
import io.steward.review.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Makes reviews from what is kept; nothing is stored, so a review is as new as its facts. */
@ApplicationScoped
public class Reviewing {
  private final Accounts accounts;
  private final Facts facts;
  private final Catalogue catalogue;
  private final Clock clock;

  Reviewing(Accounts accounts, Facts facts, Catalogue catalogue, Clock clock) {
    this.accounts = accounts;
    this.facts = facts;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** The review; empty when the account has not been heard of. */
  public Uni<Optional<Review>> review(String code, YearMonth month) {
    return accounts
        .find(code)
        .chain(
            found ->
                found.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : review(found.get(), month).map(Optional::of));
  }

  /** Reviews of the accounts asked for, each with the headline figures alone. */
  public Uni<Page<Review>> headlines(AccountQuery query, YearMonth month) {
    return accounts
        .page(query)
        .chain(
            page ->
                facts
                    .headlines(page.items().stream().map(AccountCopy::code).toList(), month)
                    .map(known -> page.map(account -> headline(account, month, known))));
  }

  private Uni<Review> review(AccountCopy account, YearMonth month) {
    return facts
        .of(account.code(), month)
        .map(known -> Review.of(account, month, catalogue.measures(), known, clock.instant()));
  }

  private Review headline(AccountCopy account, YearMonth month, Map<String, AccountFacts> known) {
    AccountFacts own = known.getOrDefault(account.code(), AccountFacts.NONE);
    return Review.of(account, month, catalogue.headlines(), own, clock.instant());
  }
}
