package io.steward.billing.invoice;

import io.smallrye.mutiny.Uni;
import io.steward.billing.account.AccountProfile;
import io.steward.billing.account.persistence.PostgresAccounts;
import io.steward.billing.adjustment.persistence.PostgresAdjustments;
import io.steward.billing.contract.Contract;
import io.steward.billing.contract.Contracts;
import io.steward.billing.credit.persistence.CreditTable;
import io.steward.billing.invoice.persistence.BillableTable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Issues the invoice of one account and month in one transaction: either all of it is stored,
 * number and event included, or nothing. The account's contract is locked first, so of two attempts
 * at once the second finds the invoice of the first.
 */
@ApplicationScoped
public class Invoicing {
  private final Pool pool;
  private final Contracts contracts;
  private final PostgresAccounts accounts;
  private final BillableTable billable;
  private final PostgresAdjustments adjustments;
  private final CreditTable credits;
  private final InvoiceRecording recording;
  private final Clock clock;

  Invoicing(
      Pool pool,
      Contracts contracts,
      PostgresAccounts accounts,
      BillableTable billable,
      PostgresAdjustments adjustments,
      CreditTable credits,
      InvoiceRecording recording,
      Clock clock) {
    this.pool = pool;
    this.contracts = contracts;
    this.accounts = accounts;
    this.billable = billable;
    this.adjustments = adjustments;
    this.credits = credits;
    this.recording = recording;
    this.clock = clock;
  }

  /** Issues the invoice, unless there is one or there is nothing to bill. */
  public Uni<Issue> issue(String account, YearMonth month, String requestedBy) {
    return pool.withTransaction(
        tx ->
            contracts
                .lock(tx, account)
                .chain(() -> billable.isInvoiced(tx, account, month.toString()))
                .chain(
                    invoiced ->
                        invoiced
                            ? Uni.createFrom().item(Issue.ALREADY_INVOICED)
                            : issue(tx, account, month, requestedBy)));
  }

  private Uni<Issue> issue(SqlConnection tx, String account, YearMonth month, String requestedBy) {
    return contracts
        .of(tx, account)
        .map(history -> history.inForceOn(month.atEndOfMonth()))
        .chain(
            contract ->
                contract.isEmpty()
                    ? Uni.createFrom().item(Issue.NOTHING_TO_BILL)
                    : bill(tx, contract.get(), month, requestedBy));
  }

  private Uni<Issue> bill(
      SqlConnection tx, Contract contract, YearMonth month, String requestedBy) {
    String account = contract.account();
    return billable
        .shipments(tx, account, month.atEndOfMonth())
        .chain(
            shipments ->
                adjustments
                    .open(tx, account)
                    .chain(
                        open ->
                            credits
                                .waiting(tx, account, month.toString())
                                .map(
                                    waiting ->
                                        new Billing(contract, month, shipments, open, waiting))))
        .chain(billing -> record(tx, billing, requestedBy));
  }

  private Uni<Issue> record(SqlConnection tx, Billing billing, String requestedBy) {
    Optional<InvoiceDraft> draft = billing.draft();
    if (draft.isEmpty()) {
      return Uni.createFrom().item(Issue.NOTHING_TO_BILL);
    }
    return accounts
        .find(tx, billing.contract().account())
        .chain(profile -> recording.record(tx, billing, draft.get(), header(profile), requestedBy))
        .replaceWith(Issue.ISSUED);
  }

  private InvoiceRecording.Header header(AccountProfile profile) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new InvoiceRecording.Header(
        profile.name(), now, LocalDate.ofInstant(now, profile.zone()));
  }
}
