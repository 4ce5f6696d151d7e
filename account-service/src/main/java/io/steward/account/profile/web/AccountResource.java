package io.steward.account.profile.web;

import io.smallrye.mutiny.Uni;
import io.steward.account.profile.Account;
import io.steward.account.profile.AccountCode;
import io.steward.account.profile.AccountDecision;
import io.steward.account.profile.AccountDecision.Kept;
import io.steward.account.profile.AccountDecision.Refused;
import io.steward.account.profile.AccountDecision.Written;
import io.steward.account.profile.AccountHandling;
import io.steward.account.profile.Accounts;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Single accounts. */
@Path("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountResource {
  private final AccountHandling handling;
  private final Accounts accounts;
  private final Caller caller;

  AccountResource(AccountHandling handling, Accounts accounts, Caller caller) {
    this.handling = handling;
    this.accounts = accounts;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.ACCOUNT_MANAGER, Roles.INTEGRATION})
  @Operation(
      operationId = "registerAccount",
      summary = "Register an account",
      description =
          "The account is announced as account.registered.v1. All wrong fields are told at once.")
  @APIResponse(responseCode = "201", description = "Registered. The ETag is its version.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  @APIResponse(
      responseCode = "409",
      description = "The code is taken, perhaps by a provisional account; change that with PUT.")
  public Uni<RestResponse<AccountView>> register(@Nullable RegisterAccountRequest request) {
    if (request == null) {
      throw missingBody();
    }
    String code = request.code() == null ? "" : request.code();
    return handling
        .register(code, request.toDraft(), caller.name())
        .map(decision -> answer(Status.CREATED, decision));
  }

  @GET
  @Path("{code}")
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
      operationId = "getAccount",
      summary = "One account",
      description = "A merchant's token sees its own accounts; any other is 404 for it.")
  @APIResponse(responseCode = "200", description = "The account. The ETag is its version.")
  @APIResponse(responseCode = "404", description = "There is no such account for you.")
  public Uni<RestResponse<AccountView>> get(@RestPath String code) {
    caller.requireSight(code);
    AccountCode known =
        AccountCode.parse(code).orElseThrow(() -> Problems.notFound("account", code));
    return accounts
        .find(known)
        .map(found -> found.orElseThrow(() -> Problems.notFound("account", code)))
        .map(account -> answer(Status.OK, account));
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.ACCOUNT_MANAGER, Roles.INTEGRATION})
  @Operation(
      operationId = "changeAccount",
      summary = "Change an account",
      description =
          "Replaces all that the account is; a provisional one becomes active. The same again"
              + " changes nothing and announces nothing. With If-Match the change is made only on"
              + " that version; without, on whatever there is.")
  @APIResponse(responseCode = "200", description = "The state it now has. The ETag is its version.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  @APIResponse(responseCode = "404", description = "There is no such account; POST registers one.")
  @APIResponse(responseCode = "412", description = "It was changed after you read it.")
  public Uni<RestResponse<AccountView>> change(
      @RestPath String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ChangeAccountRequest request) {
    if (request == null) {
      throw missingBody();
    }
    return handling
        .change(code, request.toDraft(), VersionTag.expected(ifMatch), caller.name())
        .map(decision -> answer(Status.OK, decision));
  }

  private static RuntimeException missingBody() {
    return Problems.invalid("body", "is missing", "a JSON object");
  }

  private static RestResponse<AccountView> answer(Status status, AccountDecision decision) {
    return switch (decision) {
      case Written written -> answer(status, written.after());
      case Kept kept -> answer(status, kept.account());
      case Refused refused -> throw AccountProblems.of(refused.rejection());
    };
  }

  private static RestResponse<AccountView> answer(Status status, Account account) {
    var answer =
        RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(status.getStatusCode()), AccountView.of(account))
            .header("ETag", VersionTag.of(account.version()));
    if (status == Status.CREATED) {
      answer.header("Location", "/api/v1/accounts/" + account.code());
    }
    return answer.build();
  }
}
