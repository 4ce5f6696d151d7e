package io.steward.account.profile.web;

import io.steward.account.profile.AccountRejection;
import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.ProblemException;
import io.steward.platform.problem.Problems;

/** The one place where a rejection of the domain becomes an HTTP answer. */
final class AccountProblems {
  private AccountProblems() {}

  static ProblemException of(AccountRejection rejection) {
    return switch (rejection) {
      case AccountRejection.AlreadyRegistered taken ->
          Problems.conflict(
              "account-exists",
              "The account " + taken.code() + " exists; change it with PUT instead.");
      case AccountRejection.Unknown unknown -> Problems.notFound("account", unknown.code());
      case AccountRejection.ChangedMeanwhile stale ->
          Problems.stale("account", stale.code().value());
      case AccountRejection.Invalid invalid ->
          Problems.invalid(
              invalid.rejections().stream()
                  .map(r -> new FieldError(r.field(), r.reason(), r.expected()))
                  .toList());
    };
  }
}
