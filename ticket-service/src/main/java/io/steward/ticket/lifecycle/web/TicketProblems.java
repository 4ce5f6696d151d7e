package io.steward.ticket.lifecycle.web;

import io.steward.platform.problem.ProblemException;
import io.steward.platform.problem.Problems;
import io.steward.ticket.lifecycle.TicketRejection;

/** Each rejection as its problem. */
final class TicketProblems {
  private TicketProblems() {}

  static ProblemException of(TicketRejection why) {
    return switch (why) {
      case TicketRejection.Unknown r -> Problems.notFound("ticket", r.number().toString());
      case TicketRejection.Stale r -> Problems.stale("ticket", r.number().toString());
      case TicketRejection.AlreadyTaken r ->
          Problems.conflict(
              "ticket-already-taken", r.number() + " is taken by " + r.assignee() + ".");
      case TicketRejection.AlreadyResolved r ->
          Problems.conflict(
              "ticket-already-resolved", r.number() + " is resolved; reopen it first.");
      case TicketRejection.NotResolved r ->
          Problems.conflict("ticket-not-resolved", r.number() + " is not resolved.");
      case TicketRejection.NotTaken r ->
          Problems.conflict("ticket-not-taken", r.number() + " is nobody's; take it first.");
      case TicketRejection.NotWaiting r ->
          Problems.conflict("ticket-not-waiting", r.number() + " does not wait for anything.");
      case TicketRejection.AtLastLevel r ->
          Problems.conflict("ticket-at-last-level", r.number() + " is at the last level already.");
      case TicketRejection.FinalAnswerOwed r ->
          Problems.conflict(
              "final-answer-owed",
              r.number() + " is a complaint; give the final answer or withdraw it first.");
      case TicketRejection.CallOwed r ->
          Problems.conflict(
              "call-owed", "A call is promised on " + r.number() + "; make or drop it first.");
      case TicketRejection.AlreadyComplaint r ->
          Problems.conflict(
              "ticket-already-complaint", r.number() + " is a complaint that waits already.");
      case TicketRejection.NoComplaint r ->
          Problems.conflict(
              "no-complaint", "No complaint on " + r.number() + " waits for an answer.");
      case TicketRejection.CallAlreadyPromised r ->
          Problems.conflict(
              "call-already-promised",
              "A call is promised on " + r.number() + "; make or drop it first.");
      case TicketRejection.NoCallPromised r ->
          Problems.conflict("no-call-promised", "No call is promised on " + r.number() + ".");
      case TicketRejection.CauseHasOpenIncident r ->
          Problems.conflict(
              "cause-has-open-incident",
              "Another incident with the cause of " + r.number() + " is open; work on that one.");
    };
  }
}
