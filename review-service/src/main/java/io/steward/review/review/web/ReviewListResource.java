package io.steward.review.review.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Limits;
import io.steward.platform.problem.Problems;
import io.steward.review.account.AccountQuery;
import io.steward.review.review.Reviewing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of reviews. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews")
class ReviewListResource {
  private static final int LONGEST_TEXT = 200;

  private final Reviewing reviewing;
  private final Caller caller;
  private final Clock clock;

  ReviewListResource(Reviewing reviewing, Caller caller, Clock clock) {
    this.reviewing = reviewing;
    this.caller = caller;
    this.clock = clock;
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
      operationId = "listReviews",
      summary = "Accounts with the headline figures of a month",
      description =
          "Every known account, also one without data. A merchant's token sees its own alone.")
  @APIResponse(responseCode = "200", description = "A page, sorted by account, byte by byte.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<ReviewPage> list(
      @Parameter(description = "Default: the present month in UTC.", example = "2026-10") @RestQuery
          @Nullable String month,
      @Parameter(description = "Part of the account's code or name, in any case.") @RestQuery
          @Nullable String q,
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
    YearMonth asked = month == null ? YearMonth.now(clock) : MonthParameter.parse(month);
    AccountQuery accounts =
        new AccountQuery(
            text(q), caller.accountScope().orElse(null), after(cursor), Limits.limit(limit));
    return reviewing.headlines(accounts, asked).map(ReviewPage::of);
  }

  private static @Nullable String text(@Nullable String q) {
    if (q != null && (q.length() > LONGEST_TEXT || hasControl(q))) {
      throw Problems.invalid("q", "is not a text to look for", "at most 200 printable characters");
    }
    return q == null || q.isBlank() ? null : q.strip();
  }

  private static @Nullable String after(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    String code = Cursor.decode(cursor, 1).getFirst();
    if (hasControl(code)) {
      throw Problems.invalid(
          "cursor", "is not a cursor of this list", "the next of the page before");
    }
    return code;
  }

  private static boolean hasControl(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
