package io.steward.account.profile.web;

import io.steward.account.profile.AccountDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registration: the code, which never changes afterwards, and what the account is to be. */
@Schema(description = "A registration: the account's code and what it is to be.")
record RegisterAccountRequest(
    @Schema(
            required = true,
            description = "The merchant's code as its orders carry it; it never changes.",
            pattern = "[A-Za-z0-9._-]{1,64}",
            examples = "ACME")
        @Nullable String code,
    @Schema(required = true, examples = "Acme Outdoor GmbH", maxLength = 200) @Nullable String name,
    @Schema(
            enumeration = {"active", "closed"},
            defaultValue = "active")
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
