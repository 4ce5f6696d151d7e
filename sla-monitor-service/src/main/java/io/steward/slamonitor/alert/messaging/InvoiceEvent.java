package io.steward.slamonitor.alert.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What matters to us of {@code invoice.issued.v1} and {@code invoice.overdue.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record InvoiceEvent(
    @Nullable String invoice,
    @Nullable String account,
    @Nullable String month,
    @Nullable String dueOn,
    @Nullable Amount total)
    implements Report {

  /** An amount with its currency, exact and as text. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Amount(String amount, String currency) {
    @Override
    public String toString() {
      return amount + " " + currency;
    }
  }

  /** One that is issued is of low severity, for nothing is wrong; one that is overdue of medium. */
  @Override
  public Happening happening(EventHeaders event, ZoneId zone) {
    if (invoice == null) {
      return Happening.NONE;
    }
    boolean overdue = event.type().startsWith("invoice.overdue");
    return new Happening(
        new Occurrence(
            event.id(),
            event.type(),
            event.time(),
            accountOrNone(),
            overdue ? Severity.MEDIUM : Severity.LOW,
            event.type() + " " + month,
            null,
            Report.labels("subject", "invoice"),
            new Occurrence.Story(
                "invoice %s for %s".formatted(overdue ? "overdue" : "issued", month),
                "Invoice %s over %s, due on %s.".formatted(invoice, total, dueOn),
                "/invoices/" + Paths.segment(invoice))),
        null);
  }
}
