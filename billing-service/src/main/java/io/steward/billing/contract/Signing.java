package io.steward.billing.contract;

import java.util.List;

/** What became of an attempt to sign. */
public sealed interface Signing {

  /** A new version is in force from its date on. */
  record Signed(Contract contract) implements Signing {}

  /** These very terms were signed for that date already. */
  record Unchanged(Contract contract) implements Signing {}

  /** The terms, or their date, cannot be signed. */
  record Refused(List<TermsViolation> violations) implements Signing {}
}
