package io.steward.slamonitor.ticket;

import io.steward.slamonitor.policy.PromiseKind;

/** When the clock of a kind starts and ends. */
enum ClockRule {
  /**
   * From the creation until the first answer, or until somebody takes an incident on (GLPI's time
   * to own). It never starts again: Zammad counts it from creation too.
   */
  FIRST_RESPONSE(PromiseKind.FIRST_RESPONSE) {
    @Override
    Step step(TicketEvent event, Conversation before, boolean answers) {
      if (before.isNew()) {
        return Step.BEGIN;
      }
      return event.isIncidentTaken() ? Step.KEEP : response(event, answers);
    }
  },
  /**
   * From a message of the customer until the answer to it; the first response is the answer to what
   * came before it. Further messages do not start the clock anew while one waits, so that nobody
   * waits longer for having asked twice (Zendesk's next reply time); after an answer, the next
   * message begins the next cycle (Chatwoot keys a miss by the message likewise).
   */
  NEXT_RESPONSE(PromiseKind.NEXT_RESPONSE) {
    @Override
    Step step(TicketEvent event, Conversation before, boolean answers) {
      return event.isMessage() && before.isAnswered() ? Step.BEGIN : response(event, answers);
    }
  },
  /**
   * From each message that came through a marketplace, the opening one too, until the answer; "no
   * reply needed" ends it. {@link ContactChannel} says which channels are marketplaces.
   */
  MARKETPLACE_REPLY(PromiseKind.MARKETPLACE_REPLY) {
    @Override
    Step step(TicketEvent event, Conversation before, boolean answers) {
      boolean waits = before.isNew() || event.isMessage();
      return waits && event.isFromMarketplace() ? Step.BEGIN : response(event, answers);
    }
  },
  /** From the creation until it is solved; a reopened ticket is a new cycle. */
  RESOLUTION(PromiseKind.RESOLUTION) {
    @Override
    Step step(TicketEvent event, Conversation before, boolean answers) {
      return switch (event.type()) {
        case RESOLVED -> Step.KEEP;
        case REOPENED -> Step.BEGIN_AGAIN;
        default -> before.isNew() ? Step.BEGIN : Step.NONE;
      };
    }
  },
  /**
   * From the promise to call until the customer is reached; a call that nobody answers changes
   * nothing. A call that is dropped was not owed any more. The next promise is the next cycle.
   */
  CALL_BACK(PromiseKind.CALL_BACK) {
    @Override
    Step step(TicketEvent event, Conversation before, boolean answers) {
      return switch (event.type()) {
        case CALL_BACK_PROMISED -> Step.BEGIN;
        case CALL_BACK_DONE -> Step.KEEP;
        case CALL_BACK_DROPPED -> Step.DROP;
        default -> Step.NONE;
      };
    }
  },
  /**
   * From the complaint until the final answer: neither a reply in between nor the end of the ticket
   * is one. A complaint that is raised again after its answer is the next cycle.
   */
  COMPLAINT_TURN_ROUND(PromiseKind.COMPLAINT_TURN_ROUND) {
    @Override
    Step step(TicketEvent event, Conversation before, boolean answers) {
      return switch (event.type()) {
        case COMPLAINT_RAISED -> Step.BEGIN;
        case COMPLAINT_ANSWERED -> Step.KEEP;
        case COMPLAINT_WITHDRAWN -> Step.DROP;
        default -> Step.NONE;
      };
    }
  };

  private final PromiseKind kind;

  ClockRule(PromiseKind kind) {
    this.kind = kind;
  }

  PromiseKind kind() {
    return kind;
  }

  /**
   * What the event means.
   *
   * @param answers whether it answers the customer as the policy asks for
   */
  abstract Step step(TicketEvent event, Conversation before, boolean answers);

  private static Step response(TicketEvent event, boolean answers) {
    if (event.type() == TicketEventType.RESOLVED) {
      return Step.DROP;
    }
    return answers ? Step.KEEP : Step.NONE;
  }
}
