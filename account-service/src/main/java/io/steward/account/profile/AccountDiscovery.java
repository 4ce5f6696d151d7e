package io.steward.account.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Takes note of merchants that were first met in an order. */
@ApplicationScoped
public class AccountDiscovery {
  private static final String ACTOR = "steward";

  private final Accounts accounts;
  private final Clock clock;

  AccountDiscovery(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Registers the account provisionally; a known account, or a second call, changes nothing. */
  public Uni<AccountDecision> discover(AccountCode code) {
    return accounts.change(
        code,
        present ->
            Account.discovered(code, present, clock.instant().truncatedTo(ChronoUnit.MICROS)),
        ACTOR);
  }
}
