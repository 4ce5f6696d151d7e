package io.steward.account.profile.web;

import io.steward.account.profile.Account;
import io.steward.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of accounts; named, so that the OpenAPI document can name it. */
@Schema(description = "A page of accounts in the order of their codes.")
record AccountPage(
    @Schema(required = true) List<AccountView> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  static AccountPage of(Page<Account> page) {
    return new AccountPage(page.items().stream().map(AccountView::of).toList(), page.next());
  }
}
