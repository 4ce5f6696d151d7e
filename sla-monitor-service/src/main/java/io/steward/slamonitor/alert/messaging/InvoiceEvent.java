package io.steward.slamonitor.alert.messaging;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What matters to us of {@code invoice.issued.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record InvoiceEvent(
    @Nullable String invoice,
    @Nullable String account,
    @Nullable String month,
    @Nullable String dueOn,
    @Nullable Amount total) {

  /** An amount with its currency, exact and as text. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Amount(String amount, String currency) {
    @Override
    public String toString() {
      return amount + " " + currency;
    }
  }

  /** Of low severity: nothing is wrong. */
  Optional<Occurrence> occurrence(EventHeaders headers) {
    if (invoice == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Occurrence(
            headers.id(),
            headers.type(),
            requireNonNullElse(account, Occurrence.NO_ACCOUNT),
            Severity.LOW,
            headers.type() + " " + month,
            "invoice issued for " + month,
            "Invoice %s over %s, due on %s.".formatted(invoice, total, dueOn),
            "/invoices/" + Paths.segment(invoice)));
  }
}
