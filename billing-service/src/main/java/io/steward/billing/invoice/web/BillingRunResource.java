package io.steward.billing.invoice.web;

import io.smallrye.mutiny.Uni;
import io.steward.billing.invoice.BillingRun;
import io.steward.billing.invoice.BillingRunning;
import io.steward.billing.invoice.persistence.RunTable;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Billing runs. */
@Path("/api/v1/billing-runs")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION
})
class BillingRunResource {
  private final BillingRunning running;
  private final RunTable runs;
  private final Caller caller;
  private final Clock clock;

  BillingRunResource(BillingRunning running, RunTable runs, Caller caller, Clock clock) {
    this.running = running;
    this.runs = runs;
    this.caller = caller;
    this.clock = clock;
  }

  /** Runs the billing of a month and answers when it is done. */
  @POST
  @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.INTEGRATION})
  public Uni<BillingRun> run(
      @Valid @NotNull(message = "a month to bill") RunBillingRequest request) {
    YearMonth month = YearMonth.parse(request.month());
    YearMonth present = YearMonth.now(clock);
    if (month.isAfter(present)) {
      throw Problems.invalid("month", "is " + month + ", in the future", present + " or earlier");
    }
    return running.run(month, caller.name());
  }

  /** Runs, latest first. */
  @GET
  public Uni<Page<BillingRun>> list(
      @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
    int rows = Limits.limit(limit);
    UUID after = cursor == null ? null : id(Cursor.decode(cursor, 1).getFirst());
    return runs.page(after, rows + 1)
        .map(found -> Page.of(found, rows, run -> Cursor.encode(run.id())));
  }

  /** A run. */
  @GET
  @Path("/{id}")
  public Uni<BillingRun> get(@RestPath UUID id) {
    return runs.find(id)
        .map(run -> run.orElseThrow(() -> Problems.notFound("billing run", id.toString())));
  }

  private static UUID id(String part) {
    try {
      return UUID.fromString(part);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "next of the page before");
    }
  }
}
