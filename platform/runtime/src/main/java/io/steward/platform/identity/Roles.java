package io.steward.platform.identity;

/** The realm roles, as constants for {@code @RolesAllowed}. */
public final class Roles {
  public static final String AGENT = "agent";
  public static final String SUPERVISOR = "supervisor";
  public static final String ACCOUNT_MANAGER = "account-manager";
  public static final String HEALTH_SPECIALIST = "health-specialist";
  public static final String FINANCE = "finance";
  public static final String OPERATIONS = "operations";
  public static final String ADMIN = "admin";

  /** A person of a merchant: reads what belongs to the accounts in the token, and nothing else. */
  public static final String MERCHANT = "merchant";

  /** A program of the company: feeds events, sets things up, reads everything. */
  public static final String INTEGRATION = "integration";

  private Roles() {}
}
