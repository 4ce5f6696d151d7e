package io.steward.billing.contract.web;

import io.smallrye.mutiny.Uni;
import io.steward.billing.contract.Contract;
import io.steward.billing.contract.ContractDocument;
import io.steward.billing.contract.ContractHistory;
import io.steward.billing.contract.ContractSigning;
import io.steward.billing.contract.Contracts;
import io.steward.billing.contract.Signing;
import io.steward.billing.contract.TermsViolation;
import io.steward.billing.contract.persistence.PostgresContracts;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.ProblemException;
import io.steward.platform.problem.Problems;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Contracts. */
@Path("/api/v1/contracts")
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
class ContractResource {
  private final Pool pool;
  private final ContractSigning signing;
  private final PostgresContracts contracts;
  private final Caller caller;
  private final Clock clock;

  ContractResource(
      Pool pool, ContractSigning signing, PostgresContracts contracts, Caller caller, Clock clock) {
    this.pool = pool;
    this.signing = signing;
    this.contracts = contracts;
    this.caller = caller;
    this.clock = clock;
  }

  /** Contract versions by account and version. */
  @GET
  public Uni<Page<ContractDocument>> list(
      @RestQuery @Nullable String account,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    int rows = Limits.limit(limit);
    List<String> after = cursor == null ? List.of("", "0") : Cursor.decode(cursor, 2);
    return contracts
        .page(
            caller.accountScope().orElse(null),
            account,
            after.getFirst(),
            version(after.getLast()),
            rows + 1)
        .map(found -> Page.of(found, rows, c -> Cursor.encode(c.account(), c.version())))
        .map(page -> page.map(ContractDocument::of));
  }

  /** The contract of an account. */
  @GET
  @Path("/{account}")
  public Uni<AccountContractView> get(@RestPath String account) {
    caller.requireSight(account);
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return pool.withConnection(connection -> ((Contracts) contracts).of(connection, account))
        .map(history -> view(account, history, today));
  }

  /** Signs a version. */
  @POST
  @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.INTEGRATION})
  public Uni<Response> sign(@Valid @NotNull(message = "a contract") SignContractRequest request) {
    return signing
        .sign(request.account(), request.effectiveFrom(), request.terms(), caller.name())
        .map(ContractResource::answer);
  }

  private static Response answer(Signing signing) {
    return switch (signing) {
      case Signing.Signed(Contract contract) ->
          Response.created(URI.create("/api/v1/contracts/" + contract.account()))
              .entity(ContractDocument.of(contract))
              .build();
      case Signing.Unchanged(Contract contract) ->
          Response.ok(ContractDocument.of(contract)).build();
      case Signing.Refused(List<TermsViolation> violations) -> throw refusal(violations);
    };
  }

  private static ProblemException refusal(List<TermsViolation> violations) {
    return Problems.invalid(
        violations.stream().map(v -> new FieldError(v.field(), v.reason(), v.expected())).toList());
  }

  private static AccountContractView view(
      String account, ContractHistory history, LocalDate today) {
    if (history.versions().isEmpty()) {
      throw Problems.notFound("contract of account", account);
    }
    return new AccountContractView(
        account,
        history.inForceOn(today).map(ContractDocument::of).orElse(null),
        history.versions().reversed().stream().map(ContractDocument::of).toList());
  }

  private static int version(String part) {
    try {
      return Integer.parseInt(part);
    } catch (NumberFormatException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "next of the page before");
    }
  }
}
