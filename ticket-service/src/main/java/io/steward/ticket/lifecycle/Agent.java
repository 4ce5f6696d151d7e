package io.steward.ticket.lifecycle;

/**
 * A person who works on tickets.
 *
 * @param mayTakeOver whether this person may take what somebody else has taken
 */
public record Agent(String name, boolean mayTakeOver) {}
