package io.steward.ticket.incident;

import io.steward.ticket.incident.SlaSignal.Breach;
import io.steward.ticket.incident.SlaSignal.Ending;
import io.steward.ticket.lifecycle.Money;
import io.steward.ticket.lifecycle.TicketFixture;
import java.math.BigDecimal;
import java.time.Instant;

/** Signals as tests speak of them. */
public final class SignalFixture {
  public static final String CAUSE = "late-dispatch:W1";

  private SignalFixture() {}

  public static Breach breach(String account, String promise, Instant announcedAt) {
    return breach(account, promise, CAUSE, announcedAt);
  }

  public static Breach breach(String account, String promise, String cause, Instant announcedAt) {
    Money value = new Money(new BigDecimal("10.00"), "EUR");
    OrderPromise made =
        new OrderPromise(promise, account, "SO-" + promise, "dispatch", TicketFixture.TEN, value);
    return new Breach(made, cause, announcedAt);
  }

  public static Ending recovered(String promise, Instant announcedAt) {
    return new Ending(promise, OrderState.RECOVERED, announcedAt, announcedAt);
  }

  public static Ending closed(String promise, Instant announcedAt) {
    return new Ending(promise, OrderState.CLOSED, announcedAt, announcedAt);
  }

  public static Ending withdrawn(String promise, Instant announcedAt) {
    return new Ending(promise, OrderState.WITHDRAWN, announcedAt, announcedAt);
  }
}
