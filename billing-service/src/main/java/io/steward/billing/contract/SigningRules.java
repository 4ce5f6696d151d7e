package io.steward.billing.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What a new version must respect of the versions and invoices before it. */
final class SigningRules {
  private SigningRules() {}

  /** The version that already says the same from the same date on. */
  static Optional<Contract> same(ContractHistory history, LocalDate from, Terms terms) {
    return history
        .inForceOn(from)
        .filter(c -> c.effectiveFrom().equals(from) && c.terms().equals(terms));
  }

  /** Money of one account is in one currency, and invoiced months are closed. */
  static Optional<TermsViolation> violation(
      ContractHistory history, String lastInvoicedMonth, LocalDate from, Terms terms) {
    Optional<TermsViolation> currency =
        history.versions().stream()
            .map(c -> c.terms().currency())
            .filter(c -> !c.equals(terms.currency()))
            .findFirst()
            .map(
                c ->
                    new TermsViolation(
                        "currency",
                        "is " + terms.currency(),
                        c + ", the currency of the account's contract"));
    return currency.or(() -> closedMonth(lastInvoicedMonth, from));
  }

  private static Optional<TermsViolation> closedMonth(String lastInvoicedMonth, LocalDate from) {
    if (lastInvoicedMonth.isEmpty()
        || YearMonth.from(from).isAfter(YearMonth.parse(lastInvoicedMonth))) {
      return Optional.empty();
    }
    LocalDate first = YearMonth.parse(lastInvoicedMonth).plusMonths(1).atDay(1);
    return Optional.of(
        new TermsViolation(
            "effectiveFrom",
            "is " + from + ", in or before the invoiced month " + lastInvoicedMonth,
            first + " or later"));
  }
}
