package io.steward.account.profile;

import io.steward.account.profile.AccountDecision.Kept;
import io.steward.account.profile.AccountDecision.Refused;
import io.steward.account.profile.AccountDecision.Written;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's account in one of its states; a change makes the next state.
 *
 * @param version counts the states from 1 without gaps
 * @param changedAt when this state came into force
 */
public record Account(
    AccountCode code, Profile profile, AccountStatus status, long version, Instant changedAt) {

  /** Registers an account that did not exist. */
  static Written registered(
      AccountCode code, Profile profile, @Nullable AccountStatus status, Instant at) {
    AccountStatus first = status == null ? AccountStatus.ACTIVE : status;
    return new Written(null, new Account(code, profile, first, 1, at));
  }

  /** Takes note of a merchant that an order has named; one that is known stays as it is. */
  static AccountDecision discovered(AccountCode code, @Nullable Account present, Instant at) {
    return present != null
        ? new Kept(present)
        : new Written(null, new Account(code, Profile.of(code), AccountStatus.PROVISIONAL, 1, at));
  }

  /**
   * Gives the account another profile. A provisional account becomes active by it; the same profile
   * again changes nothing.
   *
   * @param asked the status asked for, {@code null} to leave it
   * @param expectedVersion the version the change was made on, {@code null} when its maker does not
   *     mind
   */
  AccountDecision changedTo(
      Profile next, @Nullable AccountStatus asked, @Nullable Long expectedVersion, Instant at) {
    if (expectedVersion != null && expectedVersion != version) {
      return new Refused(new AccountRejection.ChangedMeanwhile(code));
    }
    AccountStatus nextStatus = asked == null ? statusOnceProfiled() : asked;
    if (next.equals(profile) && nextStatus == status) {
      return new Kept(this);
    }
    return new Written(this, new Account(code, next, nextStatus, version + 1, at));
  }

  private AccountStatus statusOnceProfiled() {
    return status == AccountStatus.PROVISIONAL ? AccountStatus.ACTIVE : status;
  }
}
