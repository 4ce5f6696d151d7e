package io.steward.billing.invoice.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.steward.billing.invoice.Invoice;
import io.steward.billing.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** An invoice in a list. */
record InvoiceView(
    String number,
    String account,
    String accountName,
    String month,
    Instant issuedAt,
    LocalDate issuedOn,
    LocalDate dueOn,
    int contractVersion,
    Money net,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal taxPercent,
    Money tax,
    Money total,
    Money credits) {

  static InvoiceView of(Invoice i) {
    return new InvoiceView(
        i.number(),
        i.account(),
        i.accountName(),
        i.month(),
        i.issuedAt(),
        i.issuedOn(),
        i.dueOn(),
        i.contractVersion(),
        i.net(),
        i.taxPercent(),
        i.tax(),
        i.total(),
        i.credits());
  }
}
