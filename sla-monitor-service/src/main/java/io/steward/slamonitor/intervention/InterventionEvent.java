package io.steward.slamonitor.intervention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.slamonitor.order.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The payload of the events about interventions, always the full state.
 *
 * @param type not part of the payload
 * @param value the greatest sum of its orders' worth in one currency
 * @param by who caused the event
 */
public record InterventionEvent(
    @JsonIgnore String type,
    UUID intervention,
    String account,
    String kind,
    String place,
    String title,
    String state,
    @Nullable String owner,
    long orders,
    long saved,
    long breached,
    @Nullable Money value,
    @Nullable Instant dueAt,
    @Nullable UUID risk,
    @Nullable String outcome,
    String by,
    Instant at) {
  public static final String OPENED = "sla.intervention-opened.v1";
  public static final String CHANGED = "sla.intervention-changed.v1";
  public static final String CLOSED = "sla.intervention-closed.v1";

  /** The intervention as it is at that moment. */
  public static InterventionEvent of(String type, Intervention of, String by, Instant at) {
    Intervention.Closing closing = of.closing();
    return new InterventionEvent(
        type,
        of.id(),
        of.matter().account(),
        of.matter().kind(),
        of.matter().place(),
        of.title(),
        of.state(),
        of.owner(),
        of.tally().orders(),
        of.tally().saved(),
        of.tally().breached(),
        of.values().stream().findFirst().orElse(null),
        of.dueAt(),
        of.risk(),
        closing == null ? null : closing.outcome().word(),
        by,
        at);
  }

  /** As an event, keyed by the account. */
  public DomainEvent toEvent() {
    return new DomainEvent(Topics.SLA_EVENTS, account, type, intervention.toString(), this);
  }
}
