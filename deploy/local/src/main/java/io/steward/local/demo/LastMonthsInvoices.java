package io.steward.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.local.client.Gateway;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * Issues the invoices of the month before the demonstration began, as soon as its orders are
 * priced. Running it again issues nothing twice.
 */
record LastMonthsInvoices(Gateway gateway, DemoOrders orders) {

  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int ATTEMPTS = 150;

  void issue() throws IOException, InterruptedException {
    YearMonth month = YearMonth.from(orders.start().atOffset(ZoneOffset.UTC)).minusMonths(1);
    for (Merchant merchant : orders.merchants()) {
      Optional<DemoEvent> last = lastDispatch(merchant, month);
      if (last.isPresent()) {
        awaitPrice(last.get());
      }
    }
    gateway
        .post("/billing-runs", new ObjectMapper().createObjectNode().put("month", month.toString()))
        .orFail("Billing " + month);
  }

  /** Two days before the end of the month, so that no time zone is in doubt. */
  private Optional<DemoEvent> lastDispatch(Merchant merchant, YearMonth month) {
    Instant end = month.atEndOfMonth().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return orders
        .history()
        .filter(event -> event.account().equals(merchant.account()))
        .filter(event -> event.type().equals("order.dispatched"))
        .filter(event -> event.occurredAt().isBefore(end))
        .max(Comparator.naturalOrder());
  }

  private void awaitPrice(DemoEvent dispatch) throws IOException, InterruptedException {
    String path = "/shipments/%s/%s".formatted(dispatch.account(), dispatch.order());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (gateway.get(path).successful()) {
        return;
      }
      Thread.sleep(PAUSE);
    }
    throw new IOException("The order " + path + " is not priced.");
  }
}
