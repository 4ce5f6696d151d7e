package io.steward.ticket.measure.messaging;

import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.ticket.measure.Measurement;
import io.steward.ticket.measure.MeasurementPublication;
import jakarta.enterprise.context.ApplicationScoped;

/** Measurement to contract event; the key is the account. */
@ApplicationScoped
class MeasuredEventPublication implements MeasurementPublication {
  @Override
  public DomainEvent eventOf(Measurement measurement) {
    return new DomainEvent(
        Topics.TICKET_EVENTS,
        measurement.account(),
        "ticket.measured.v1",
        measurement.account(),
        MeasurementPayload.of(measurement));
  }
}
