package io.steward.billing.invoice;

import io.smallrye.mutiny.Uni;
import io.steward.billing.adjustment.persistence.PostgresAdjustments;
import io.steward.billing.credit.persistence.CreditTable;
import io.steward.billing.invoice.persistence.BillableTable;
import io.steward.billing.invoice.persistence.InvoiceTable;
import io.steward.billing.measure.AccountDay;
import io.steward.billing.measure.persistence.StaleDays;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.outbox.Outbox;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes an invoice and marks what it carries. The number is drawn as late as possible. */
@ApplicationScoped
class InvoiceRecording {
  private final InvoiceTable invoices;
  private final BillableTable billable;
  private final CreditTable credits;
  private final PostgresAdjustments adjustments;
  private final StaleDays days;
  private final Outbox outbox;
  private final Audit audit;

  InvoiceRecording(
      InvoiceTable invoices,
      BillableTable billable,
      CreditTable credits,
      PostgresAdjustments adjustments,
      StaleDays days,
      Outbox outbox,
      Audit audit) {
    this.invoices = invoices;
    this.billable = billable;
    this.credits = credits;
    this.adjustments = adjustments;
    this.days = days;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * What an invoice says that is not of the month.
   *
   * @param issuedOn local day of the account
   */
  record Header(String accountName, Instant issuedAt, LocalDate issuedOn) {}

  Uni<Void> record(
      SqlConnection tx, Billing billing, InvoiceDraft draft, Header header, String requestedBy) {
    return invoices
        .nextNumber(tx, header.issuedOn().getYear())
        .map(number -> invoice(number, billing, draft, header))
        .chain(
            invoice ->
                invoices
                    .add(tx, invoice, draft.lines())
                    .chain(() -> carry(tx, invoice, billing, draft))
                    .chain(() -> tell(tx, invoice, draft, requestedBy)));
  }

  private Uni<Void> carry(SqlConnection tx, Invoice invoice, Billing billing, InvoiceDraft draft) {
    return billable
        .carry(tx, invoice, billing.shipments())
        .chain(() -> adjustments.settle(tx, billing.adjustments(), invoice.number()))
        .chain(() -> credits.net(tx, draft.netted(), invoice.number()));
  }

  private Uni<Void> tell(
      SqlConnection tx, Invoice invoice, InvoiceDraft draft, String requestedBy) {
    InvoiceIssued issued = InvoiceIssued.of(invoice, draft.lines().size());
    String number = invoice.number();
    return outbox
        .append(
            tx,
            List.of(
                new DomainEvent(
                    Topics.BILLING_EVENTS, number, "invoice.issued.v1", number, issued)))
        .chain(
            () ->
                audit.record(
                    tx, new Change(requestedBy, "issued", "invoice", number, null, issued)))
        .chain(() -> days.mark(tx, List.of(new AccountDay(invoice.account(), invoice.issuedOn()))));
  }

  private static Invoice invoice(
      String number, Billing billing, InvoiceDraft draft, Header header) {
    return new Invoice(
        number,
        billing.contract().account(),
        header.accountName(),
        billing.month().toString(),
        header.issuedAt(),
        header.issuedOn(),
        header.issuedOn().plusDays(billing.contract().terms().paymentTermsDays()),
        billing.contract().version(),
        draft.fees(),
        draft.credits(),
        draft.net(),
        draft.taxPercent(),
        draft.tax(),
        draft.total());
  }
}
