package io.steward.billing.invoice;

import io.steward.billing.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** Payload of invoice.issued.v1. */
public record InvoiceIssued(
    String invoice,
    String account,
    String month,
    Instant issuedAt,
    LocalDate dueOn,
    Money net,
    Money tax,
    Money total,
    int lines,
    Money credits) {

  /** The event of an invoice with so many lines. */
  public static InvoiceIssued of(Invoice i, int lines) {
    return new InvoiceIssued(
        i.number(),
        i.account(),
        i.month(),
        i.issuedAt(),
        i.dueOn(),
        i.net(),
        i.tax(),
        i.total(),
        lines,
        i.credits());
  }
}
