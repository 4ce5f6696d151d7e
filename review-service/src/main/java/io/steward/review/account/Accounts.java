package io.steward.review.account;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The copies of accounts. */
public interface Accounts {
  /** Keeps the newest version of each; telling the same again changes nothing. */
  Uni<Void> keep(List<AccountCopy> told);

  /** Makes accounts known by their codes alone; what is known already stays as it is. */
  Uni<Void> mention(Collection<String> codes);

  /** The account, unless it has not been heard of. */
  Uni<Optional<AccountCopy>> find(String code);

  /** A page of accounts, sorted by code, byte by byte. */
  Uni<Page<AccountCopy>> page(AccountQuery query);
}
