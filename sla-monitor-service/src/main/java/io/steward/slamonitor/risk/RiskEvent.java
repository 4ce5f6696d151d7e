package io.steward.slamonitor.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.slamonitor.order.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code sla.risk-raised.v1} and {@code sla.risk-cleared.v1}; each is published once
 * for an occurrence.
 *
 * @param type not part of the payload
 * @param orders how many orders are, or at last were, at stake
 * @param value the greatest sum of their worth in one currency
 * @param at when it was raised or cleared
 */
public record RiskEvent(
    @JsonIgnore String type,
    UUID risk,
    String kind,
    String account,
    String place,
    int occurrence,
    String title,
    String reason,
    int orders,
    @Nullable Money value,
    Instant at) {
  public static final String RAISED = "sla.risk-raised.v1";
  public static final String CLEARED = "sla.risk-cleared.v1";

  /** The risk as it is at that moment. */
  public static RiskEvent of(String type, Risk risk, Instant at) {
    return new RiskEvent(
        type,
        risk.id(),
        risk.key().kind().wireName(),
        risk.key().account(),
        risk.key().place(),
        risk.occurrence(),
        risk.title(),
        risk.reason(),
        risk.stake().orders(),
        risk.stake().greatest().orElse(null),
        at);
  }

  /** As an event, keyed by the account. */
  public DomainEvent toEvent() {
    return new DomainEvent(Topics.SLA_EVENTS, account, type, risk.toString(), this);
  }
}
