package io.steward.billing.invoice.web;

import io.smallrye.mutiny.Uni;
import io.steward.billing.invoice.Invoice;
import io.steward.billing.invoice.persistence.InvoiceSearch;
import io.steward.platform.identity.Caller;
import io.steward.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds an invoice for the caller; another merchant's does not exist for them. */
@ApplicationScoped
class InvoiceAccess {
  private final InvoiceSearch search;
  private final Caller caller;

  InvoiceAccess(InvoiceSearch search, Caller caller) {
    this.search = search;
    this.caller = caller;
  }

  Uni<Invoice> find(String number) {
    return search
        .find(number)
        .map(
            found ->
                found
                    .filter(invoice -> caller.maySee(invoice.account()))
                    .orElseThrow(() -> Problems.notFound("invoice", number)));
  }
}
