package io.steward.ticket.lifecycle;

/**
 * Something said between the merchant and us, which both sides read.
 *
 * @param human whether a person wrote it; {@code false} for what a program sends by itself, such as
 *     an acknowledgement of receipt, which some policies do not take for a response
 */
public record Reply(String text, Direction direction, boolean human) {}
