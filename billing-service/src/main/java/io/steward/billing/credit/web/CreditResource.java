package io.steward.billing.credit.web;

import io.smallrye.mutiny.Uni;
import io.steward.billing.credit.CreditFilter;
import io.steward.billing.credit.CreditList;
import io.steward.billing.credit.CreditState;
import io.steward.billing.credit.CreditView;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Credits. */
@Path("/api/v1/credits")
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
class CreditResource {
  private static final List<String> STATES =
      Arrays.stream(CreditState.values()).map(CreditState::code).toList();

  private final CreditList credits;
  private final Caller caller;

  CreditResource(CreditList credits, Caller caller) {
    this.credits = credits;
    this.caller = caller;
  }

  /** Credits, latest breach first. */
  @GET
  public Uni<Page<CreditView>> list(
      @RestQuery @Nullable String account,
      @RestQuery @Nullable String order,
      @RestQuery @Nullable String month,
      @RestQuery @Nullable String state,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    if (state != null && !STATES.contains(state)) {
      throw Problems.invalid("state", "is " + state, "one of " + String.join(", ", STATES));
    }
    return credits.page(
        new CreditFilter(
            caller.accountScope().orElse(null),
            account,
            order,
            MonthParameter.of(month),
            state,
            null),
        limit,
        cursor);
  }
}
