package io.steward.account.profile.web;

import io.steward.account.profile.AccountDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API takes as an account; every field is checked at once, in words of the domain. */
@Schema(description = "What an account is to be.")
record ChangeAccountRequest(
    @Schema(required = true, examples = "Acme Outdoor GmbH", maxLength = 200) @Nullable String name,
    @Schema(
            enumeration = {"active", "closed"},
            description =
                "Absent: active for a new or provisional account, unchanged for any other.")
        @Nullable String status,
    @Schema(
            required = true,
            enumeration = {"standard", "key"})
        @Nullable String tier,
    @Schema(description = "The sales region, free text.", examples = "EMEA", maxLength = 64)
        @Nullable String region,
    @Schema(required = true, description = "ISO 3166-1 alpha-2.", examples = "DE")
        @Nullable String country,
    @Schema(
            required = true,
            description =
                "IANA zone id, or a fixed one such as Etc/GMT+3. The account's days begin in it.",
            examples = "Europe/Berlin")
        @Nullable String timeZone,
    @Schema(required = true, description = "ISO 4217.", examples = "EUR") @Nullable String currency,
    @Schema(description = "User name of the account manager.", examples = "alice")
        @Nullable String manager,
    @Schema(description = "Where messages to the merchant go.", examples = "logistics@acme.example")
        @Nullable String email) {

  AccountDraft toDraft() {
    return new AccountDraft(
        name, status, tier, region, country, timeZone, currency, manager, email);
  }
}
