package io.steward.ticket.incident;

/** A signal with the id of the event that brought it; the same id again is the same event. */
public record Received(String eventId, SlaSignal signal) {}
