package io.steward.account.profile.web;

import io.steward.account.profile.Account;
import io.steward.account.profile.AccountState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as the API answers it. */
@Schema(description = "An account in its present state.")
record AccountView(
    @Schema(required = true, examples = "ACME") String code,
    @Schema(required = true) String name,
    @Schema(
            required = true,
            enumeration = {"provisional", "active", "closed"},
            description =
                "provisional: known only from an order, to be completed. closed: no longer a"
                    + " client.")
        String status,
    @Schema(
            required = true,
            enumeration = {"standard", "key"})
        String tier,
    @Schema(nullable = true) @Nullable String region,
    @Schema(nullable = true, description = "ISO 3166-1 alpha-2; null while nobody has said.")
        @Nullable String country,
    @Schema(required = true, description = "UTC while nobody has said.") String timeZone,
    @Schema(nullable = true, description = "ISO 4217; null while nobody has said.")
        @Nullable String currency,
    @Schema(nullable = true) @Nullable String manager,
    @Schema(nullable = true) @Nullable String email,
    @Schema(required = true, description = "Counts the states from 1; the ETag holds it.")
        long version,
    @Schema(required = true) Instant changedAt) {

  static AccountView of(Account account) {
    AccountState state = AccountState.of(account);
    return new AccountView(
        state.account(),
        state.name(),
        state.status(),
        state.tier(),
        state.region(),
        state.country(),
        state.timeZone(),
        state.currency(),
        state.manager(),
        state.email(),
        state.version(),
        state.at());
  }
}
