package io.steward.account.profile;

import java.util.List;

/** Why something was not done to an account. */
public sealed interface AccountRejection {
  /** The code is taken. */
  record AlreadyRegistered(AccountCode code) implements AccountRejection {}

  /** There is no such account. */
  record Unknown(String code) implements AccountRejection {}

  /** Somebody changed it since the caller read it. */
  record ChangedMeanwhile(AccountCode code) implements AccountRejection {}

  /** What was asked for is wrong in the named fields. */
  record Invalid(List<Rejection> rejections) implements AccountRejection {}
}
