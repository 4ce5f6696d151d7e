package io.steward.slamonitor.policy;

import java.time.Duration;
import java.time.Instant;

/**
 * One version of what an account is promised where a placement states no time of its own.
 *
 * @param account whose policy; {@value #EVERYBODY} for all who have none of their own
 * @param holdsFrom orders placed at or after this moment come under this version
 * @param dispatchWithin business time from placement to dispatch
 * @param deliverWithin business time from placement to delivery
 * @param warningLead real time before the due time at which a promise is at risk; holds for
 *     explicit times too
 */
public record Policy(
    String account,
    Instant holdsFrom,
    Duration dispatchWithin,
    Duration deliverWithin,
    Duration warningLead,
    BusinessHours hours) {
  public static final String EVERYBODY = "*";

  /** When an order placed at that moment has to be dispatched. */
  public Instant dispatchDue(Instant placedAt) {
    return hours.after(placedAt, dispatchWithin);
  }

  /** When an order placed at that moment has to be delivered. */
  public Instant deliveryDue(Instant placedAt) {
    return hours.after(placedAt, deliverWithin);
  }

  /** Names this version, so that a promise can tell where it comes from. */
  public String reference() {
    return account + "@" + holdsFrom;
  }
}
