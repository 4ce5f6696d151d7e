package io.steward.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.steward.platform.problem.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The person or program that makes the present request; operations that use it must require a role.
 */
@RequestScoped
public class Caller {
  private static final String ACCOUNTS = "accounts";

  // Keycloak makes a user for a program, and calls it so.
  private static final String PROGRAM = "service-account-";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The user name, or the client id of a program. */
  public String name() {
    String name = identity.getPrincipal().getName();
    return program().filter(client -> name.equals(PROGRAM + client)).orElse(name);
  }

  private Optional<String> program() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.claim(Claims.azp)
        : Optional.empty();
  }

  /** The realm roles of the token. */
  public Set<String> roles() {
    return identity.getRoles();
  }

  /** Whether the token carries the role. */
  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /**
   * The accounts that the caller is confined to; empty means all. A token with no role but merchant
   * is confined, one that names no account then to none.
   */
  public Optional<Set<String>> accountScope() {
    boolean confined = is(Roles.MERCHANT) && roles().stream().noneMatch(Caller::isStaff);
    return confined ? Optional.of(accounts()) : Optional.empty();
  }

  /** Whether the caller may see the account's data. */
  public boolean maySee(String account) {
    return accountScope().map(scope -> scope.contains(account)).orElse(true);
  }

  /**
   * Lets only those pass who may see the account's data.
   *
   * @throws io.steward.platform.problem.ProblemException 404, not 403: that another merchant exists
   *     is nobody's business
   */
  public void requireSight(String account) {
    if (!maySee(account)) {
      throw Problems.notFound("account", account);
    }
  }

  private static boolean isStaff(String role) {
    return switch (role) {
      case Roles.AGENT,
          Roles.SUPERVISOR,
          Roles.ACCOUNT_MANAGER,
          Roles.HEALTH_SPECIALIST,
          Roles.FINANCE,
          Roles.OPERATIONS,
          Roles.ADMIN,
          Roles.INTEGRATION ->
          true;
      default -> false;
    };
  }

  private Set<String> accounts() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Set.of();
    }
    return switch (token.<Object>getClaim(ACCOUNTS)) {
      case Collection<?> many ->
          many.stream().map(Caller::text).collect(Collectors.toUnmodifiableSet());
      case null -> Set.of();
      case Object one -> Set.of(text(one));
    };
  }

  private static String text(Object claim) {
    return claim instanceof JsonString json ? json.getString() : claim.toString();
  }
}
