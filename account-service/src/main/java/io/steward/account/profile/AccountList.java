package io.steward.account.profile;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;

/** The accounts as a list for people to look through. */
public interface AccountList {
  /** A page of the accounts that match, in the order of their codes (byte by byte). */
  Uni<Page<Account>> page(AccountQuery query);
}
