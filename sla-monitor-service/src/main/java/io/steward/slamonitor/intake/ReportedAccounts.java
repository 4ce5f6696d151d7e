package io.steward.slamonitor.intake;

import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.risk.ClientReports;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** For which accounts one call or batch of a client reported, and the latest report of each. */
public final class ReportedAccounts {
  private final Map<String, Instant> latest = new HashMap<>();

  /** Adds a report. */
  public void add(OrderEvent event) {
    latest.merge(
        event.key().account(),
        event.recordedAt(),
        (known, next) -> known.isBefore(next) ? next : known);
  }

  /** Notes that the client was heard, once for each account. */
  public void tell(ClientReports clients, String client) {
    latest.forEach((account, recordedAt) -> clients.heard(client, account, recordedAt));
  }
}
