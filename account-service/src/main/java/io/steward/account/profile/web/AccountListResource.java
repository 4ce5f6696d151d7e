package io.steward.account.profile.web;

import io.smallrye.mutiny.Uni;
import io.steward.account.profile.AccountCode;
import io.steward.account.profile.AccountList;
import io.steward.account.profile.AccountQuery;
import io.steward.account.profile.AccountStatus;
import io.steward.account.profile.AccountTier;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Limits;
import io.steward.platform.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of accounts. */
@Path("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountListResource {
  private final AccountList list;
  private final Caller caller;

  AccountListResource(AccountList list, Caller caller) {
    this.list = list;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Roles.AGENT,
    Roles.SUPERVISOR,
    Roles.ACCOUNT_MANAGER,
    Roles.HEALTH_SPECIALIST,
    Roles.FINANCE,
    Roles.OPERATIONS,
    Roles.ADMIN,
    Roles.INTEGRATION,
    Roles.MERCHANT
  })
  @Operation(
      operationId = "listAccounts",
      summary = "List accounts by code",
      description = "A merchant's token sees its own accounts only.")
  @APIResponse(responseCode = "200", description = "A page, sorted by code, byte by byte.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<AccountPage> list(
      @Parameter(description = "Part of the code or the name, in any case.") @RestQuery
          @Nullable String q,
      @Parameter(schema = @Schema(enumeration = {"provisional", "active", "closed"})) @RestQuery
          @Nullable String status,
      @Parameter(schema = @Schema(enumeration = {"standard", "key"})) @RestQuery
          @Nullable String tier,
      @Parameter(
              description = "Rows in a page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "500",
                      defaultValue = "50"))
          @RestQuery
          @Nullable Integer limit,
      @Parameter(description = "The next of the page before.") @RestQuery @Nullable String cursor) {
    return list.page(
            new AccountQuery(
                text(q),
                word("status", status, AccountStatus.values(), AccountStatus::word),
                word("tier", tier, AccountTier.values(), AccountTier::word),
                caller.accountScope().orElse(null),
                after(cursor),
                Limits.limit(limit)))
        .map(AccountPage::of);
  }

  private static @Nullable String text(@Nullable String q) {
    if (q != null && (q.length() > 200 || q.chars().anyMatch(Character::isISOControl))) {
      throw Problems.invalid("q", "is not a text to look for", "at most 200 printable characters");
    }
    return q == null || q.isBlank() ? null : q.strip();
  }

  private static <E> @Nullable E word(
      String parameter, @Nullable String asked, E[] values, Function<E, String> word) {
    if (asked == null || asked.isBlank()) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.invalid(
                    parameter,
                    "is \"" + asked + "\"",
                    Arrays.stream(values)
                        .map(word)
                        .collect(Collectors.joining(", ", "one of ", ""))));
  }

  private static @Nullable String after(@Nullable String cursor) {
    return cursor == null
        ? null
        : AccountCode.parse(Cursor.decode(cursor, 1).getFirst())
            .map(AccountCode::value)
            .orElseThrow(
                () ->
                    Problems.invalid(
                        "cursor", "is not a cursor of this list", "the next of the page before"));
  }
}
