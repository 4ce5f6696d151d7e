package io.steward.account.profile.web;

import io.smallrye.mutiny.Uni;
import io.steward.account.profile.AccountCode;
import io.steward.account.profile.Accounts;
import io.steward.account.profile.AuditTrail;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who changed an account, and how. Not for merchants: it names our people. */
@Path("/api/v1/accounts/{code}/audit")
@Tag(name = "Accounts")
class AccountAuditResource {
  private final Accounts accounts;
  private final AuditTrail trail;

  AccountAuditResource(Accounts accounts, AuditTrail trail) {
    this.accounts = accounts;
    this.trail = trail;
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
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "listAccountChanges",
      summary = "Who changed the account, newest first",
      description = "Each change with the whole state before and after it.")
  @APIResponse(responseCode = "200", description = "A page of changes.")
  @APIResponse(responseCode = "404", description = "There is no such account.")
  public Uni<AuditPage> list(
      @RestPath String code,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    int rows = Limits.limit(limit);
    AccountCode known =
        AccountCode.parse(code).orElseThrow(() -> Problems.notFound("account", code));
    return accounts
        .find(known)
        .map(found -> found.orElseThrow(() -> Problems.notFound("account", code)))
        .chain(account -> trail.of(code, cursor, rows))
        .map(AuditPage::of);
  }
}
