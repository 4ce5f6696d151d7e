package io.steward.account.profile;

import io.smallrye.mutiny.Uni;
import io.steward.account.profile.AccountDecision.Refused;
import io.steward.account.profile.AccountDraft.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Registers and changes single accounts. */
@ApplicationScoped
public class AccountHandling {
  private final Accounts accounts;
  private final Clock clock;

  AccountHandling(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Registers an account; refused when the code is taken, by a provisional account too. */
  public Uni<AccountDecision> register(String code, AccountDraft draft, String actor) {
    return switch (CodedDraft.read(code, draft)) {
      case CodedDraft.Refused refused -> refused(new AccountRejection.Invalid(refused.why()));
      case CodedDraft.Accepted ok ->
          accounts.change(
              ok.code(),
              present ->
                  present != null
                      ? new Refused(new AccountRejection.AlreadyRegistered(ok.code()))
                      : Account.registered(ok.code(), ok.profile(), ok.status(), now()),
              actor);
    };
  }

  /**
   * Changes an account, which must exist; a provisional one becomes active.
   *
   * @param expectedVersion the version the change was made on, {@code null} when its maker does not
   *     mind
   */
  public Uni<AccountDecision> change(
      String code, AccountDraft draft, @Nullable Long expectedVersion, String actor) {
    AccountCode known = AccountCode.parse(code).orElse(null);
    if (known == null) {
      return refused(new AccountRejection.Unknown(code));
    }
    return switch (draft.read()) {
      case Reading.Refused bad -> refused(new AccountRejection.Invalid(bad.rejections()));
      case Reading.Accepted ok ->
          accounts.change(
              known,
              present ->
                  present == null
                      ? new Refused(new AccountRejection.Unknown(code))
                      : present.changedTo(ok.profile(), ok.status(), expectedVersion, now()),
              actor);
    };
  }

  private static Uni<AccountDecision> refused(AccountRejection rejection) {
    return Uni.createFrom().item(new Refused(rejection));
  }

  // PostgreSQL keeps microseconds; a finer instant would differ between event and table.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
