package io.steward.slamonitor.alert.messaging;

import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.Happening;
import io.steward.slamonitor.alert.Occurrence;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What matters to us of an event; each family of events has its own. */
sealed interface Report
    permits ForecastEvent,
        InterventionEvent,
        InvoiceEvent,
        PromiseEvent,
        RiskEvent,
        ThresholdEvent,
        TicketEvent {

  /** The merchant's code; {@code null} when it is about none. */
  @Nullable String account();

  /** What it means to us, with times as they are told where the account is. */
  Happening happening(EventHeaders event, ZoneId zone);

  /** The account, or the sign for none. */
  default String accountOrNone() {
    String account = account();
    return account == null ? Occurrence.NO_ACCOUNT : account;
  }

  /** Labels of those pairs of name and value that have a value. */
  static Map<String, String> labels(@Nullable String... pairs) {
    Map<String, String> labels = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      String name = pairs[i];
      String value = pairs[i + 1];
      if (name != null && value != null) {
        labels.put(name, value);
      }
    }
    return labels;
  }
}
