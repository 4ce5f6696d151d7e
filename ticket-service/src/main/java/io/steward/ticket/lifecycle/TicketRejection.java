package io.steward.ticket.lifecycle;

/** Why a ticket does not do what was asked; an expected outcome, not an error. */
public sealed interface TicketRejection {
  /** There is no ticket of that number. */
  record Unknown(TicketNumber number) implements TicketRejection {}

  /** The ticket has changed since the asker read it. */
  record Stale(TicketNumber number) implements TicketRejection {}

  /** Somebody else works on it. */
  record AlreadyTaken(TicketNumber number, String assignee) implements TicketRejection {}

  /** A resolved ticket must be reopened before anybody works on it. */
  record AlreadyResolved(TicketNumber number) implements TicketRejection {}

  /** Only a resolved ticket can be reopened. */
  record NotResolved(TicketNumber number) implements TicketRejection {}

  /** Only what somebody has in hand can wait; otherwise nobody would watch over the waiting. */
  record NotTaken(TicketNumber number) implements TicketRejection {}

  /** Only a waiting ticket can be resumed. */
  record NotWaiting(TicketNumber number) implements TicketRejection {}

  /** There is no level above the last. */
  record AtLastLevel(TicketNumber number) implements TicketRejection {}

  /** Another incident of the same account and cause is open; there may be only one. */
  record CauseHasOpenIncident(TicketNumber number) implements TicketRejection {}

  /** The final answer to a complaint is owed; without it the ticket is not resolved. */
  record FinalAnswerOwed(TicketNumber number) implements TicketRejection {}

  /** A call is owed; without it the ticket is not resolved. */
  record CallOwed(TicketNumber number) implements TicketRejection {}

  /** It is a complaint already, which waits for its final answer. */
  record AlreadyComplaint(TicketNumber number) implements TicketRejection {}

  /** No complaint on it waits for an answer. */
  record NoComplaint(TicketNumber number) implements TicketRejection {}

  /** One call at a time: another one is promised. */
  record CallAlreadyPromised(TicketNumber number) implements TicketRejection {}

  /** No call is promised. */
  record NoCallPromised(TicketNumber number) implements TicketRejection {}
}
