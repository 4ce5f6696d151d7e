package io.steward.slamonitor.tracking;

import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import java.time.Instant;

/** An order names an account code that nobody told us of. */
public record AccountDiscovered(String account, String firstOrder, Instant seenAt) {

  /** The discovery as an event, keyed by the account. */
  public DomainEvent toEvent() {
    return new DomainEvent(Topics.SLA_EVENTS, account, "sla.account-discovered.v1", account, this);
  }
}
