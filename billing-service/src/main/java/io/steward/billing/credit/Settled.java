package io.steward.billing.credit;

import io.steward.billing.adjustment.Adjustment;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.platform.id.Ids;
import java.time.Instant;
import java.util.Optional;

/** A breach with what was decided about its credit. */
public record Settled(OpenBreach open, CreditDecision decision) {

  /** The event that tells of it, if anything changed. */
  Optional<DomainEvent> event() {
    return switch (decision) {
      case CreditDecision.Grant grant ->
          Optional.of(event("credit.granted.v1", CreditGranted.of(open, grant.amount())));
      case CreditDecision.Withdraw withdraw -> withdrawn(withdraw.reason());
      case CreditDecision.Recover recover -> withdrawn(recover.reason());
      case CreditDecision.Keep keep -> Optional.empty();
    };
  }

  /** What the next invoice takes back, if a credit was invoiced in error. */
  Optional<Adjustment> adjustment(Instant now) {
    Credit existing = open.existing();
    return decision instanceof CreditDecision.Recover recover
            && existing != null
            && existing.invoice() != null
        ? Optional.of(
            new Adjustment(
                Ids.next(),
                existing.shipment().account(),
                existing.shipment().order(),
                "credit withdrawn: " + recover.reason(),
                recover.netted(),
                existing.invoice(),
                now,
                null))
        : Optional.empty();
  }

  private Optional<DomainEvent> withdrawn(String reason) {
    return Optional.ofNullable(open.existing())
        .map(credit -> event("credit.withdrawn.v1", CreditWithdrawn.of(credit, reason)));
  }

  private DomainEvent event(String type, Object payload) {
    String key = open.breach().shipment().eventKey();
    return new DomainEvent(Topics.BILLING_EVENTS, key, type, key, payload);
  }
}
