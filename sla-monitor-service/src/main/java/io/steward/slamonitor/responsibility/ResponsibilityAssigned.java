package io.steward.slamonitor.responsibility;

import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.slamonitor.servicelevel.Exclusion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Payload of {@code sla.responsibility-assigned.v1}: complete state, published when it changes.
 *
 * @param source {@code proposed} by the evidence or {@code decided} by a person
 * @param by who decided; {@code null} for a proposal
 * @param excludedAs under which exclusion net measures leave the miss out
 */
public record ResponsibilityAssigned(
    String account,
    String order,
    String kind,
    Instant missedAt,
    String party,
    String reason,
    String source,
    @Nullable String by,
    @Nullable String excludedAs,
    Instant at) {
  public static final String TYPE = "sla.responsibility-assigned.v1";

  static ResponsibilityAssigned of(Responsibility responsibility, Instant at) {
    Decision decision = responsibility.decision();
    Exclusion exclusion = responsibility.excludedAs();
    return new ResponsibilityAssigned(
        responsibility.miss().order().account(),
        responsibility.miss().order().order(),
        responsibility.miss().kind().wireName(),
        responsibility.missedAt(),
        responsibility.party().wireName(),
        responsibility.reason(),
        decision == null ? "proposed" : "decided",
        decision == null ? null : decision.by(),
        exclusion == null ? null : exclusion.wireName(),
        at);
  }

  DomainEvent toEvent() {
    String key = account + "/" + order;
    return new DomainEvent(Topics.SLA_EVENTS, key, TYPE, key, this);
  }
}
