package io.steward.ticket.measure;

import io.steward.platform.event.DomainEvent;

/** Puts a measurement into the service's published language. */
public interface MeasurementPublication {
  /** The event that states it. */
  DomainEvent eventOf(Measurement measurement);
}
