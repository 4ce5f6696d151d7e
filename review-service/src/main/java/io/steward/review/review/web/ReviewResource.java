package io.steward.review.review.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.Problems;
import io.steward.review.review.Reviewing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The review of one account and month. */
@Path("/api/v1/reviews/{account}/{month}")
@Tag(name = "Reviews")
class ReviewResource {
  private final Reviewing reviewing;
  private final Caller caller;

  ReviewResource(Reviewing reviewing, Caller caller) {
    this.reviewing = reviewing;
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
      operationId = "getReview",
      summary = "The figures of an account and month",
      description =
          "The figures of all services with the change against the month before, their days and"
              + " their breakdown, in the order of the catalogue of measures. A measure of amounts"
              + " has one figure for each currency. An account without data has figures without"
              + " values. A merchant's token sees its own accounts; any other is 404 for it.")
  @APIResponse(responseCode = "200", description = "The review as of now.")
  @APIResponse(responseCode = "400", description = "The month is none.")
  @APIResponse(responseCode = "404", description = "There is no such account for you.")
  public Uni<ReviewView> get(
      @Parameter(description = "The account's code.", example = "ACME") @RestPath String account,
      @Parameter(description = "A month of the account's local days.", example = "2026-10")
          @RestPath
          String month) {
    caller.requireSight(account);
    YearMonth asked = MonthParameter.parse(month);
    // A control character is in no code, and PostgreSQL refuses some of them as text.
    if (account.chars().anyMatch(Character::isISOControl)) {
      throw Problems.notFound("account", account);
    }
    return reviewing
        .review(account, asked)
        .map(found -> found.orElseThrow(() -> Problems.notFound("account", account)))
        .map(ReviewView::of);
  }
}
