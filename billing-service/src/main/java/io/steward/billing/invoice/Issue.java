package io.steward.billing.invoice;

/** What became of issuing the invoice of an account and month. */
public enum Issue {
  /** It was issued now. */
  ISSUED,
  /** It had been issued before. */
  ALREADY_INVOICED,
  /** There is nothing to bill. */
  NOTHING_TO_BILL
}
