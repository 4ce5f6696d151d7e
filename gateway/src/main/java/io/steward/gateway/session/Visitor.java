package io.steward.gateway.session;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever sent a request.
 *
 * @param name the user name, or the client id of a program
 * @param roles the roles of the platform that the access token carries
 * @param accounts the accounts of a merchant's person; nobody else has any
 * @param expiresAt when the access token ends
 */
public record Visitor(String name, Set<String> roles, Set<String> accounts, Instant expiresAt) {
  private static final String MERCHANT = "merchant";

  /** The roles of the platform; whatever else Keycloak puts into a token says nothing here. */
  public static final Set<String> ROLES =
      Set.of(
          "agent",
          "supervisor",
          "account-manager",
          "health-specialist",
          "finance",
          "operations",
          "admin",
          "integration",
          MERCHANT);

  /** Keeps the roles that the platform knows. */
  public Visitor {
    roles = Set.copyOf(roles.stream().filter(ROLES::contains).toList());
    accounts = Set.copyOf(accounts);
  }

  /** The accounts that the visitor is confined to; empty means all. */
  public Optional<Set<String>> accountScope() {
    boolean confined = roles.isEmpty() || roles.equals(Set.of(MERCHANT));
    return confined ? Optional.of(accounts) : Optional.empty();
  }
}
