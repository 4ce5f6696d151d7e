package io.steward.ticket.lifecycle;

import io.steward.ticket.lifecycle.Decision.Rejected;
import io.steward.ticket.lifecycle.TicketEvent.CallBackDone;
import io.steward.ticket.lifecycle.TicketEvent.CallBackDropped;
import io.steward.ticket.lifecycle.TicketEvent.CallBackMissed;
import io.steward.ticket.lifecycle.TicketEvent.CallBackPromised;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyResolved;
import io.steward.ticket.lifecycle.TicketRejection.CallAlreadyPromised;
import io.steward.ticket.lifecycle.TicketRejection.NoCallPromised;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a call-back is promised, made, missed and given up. One is promised at a time. */
final class CallBackRules {
  private static final String GIVEN_UP =
      "nobody answered %d calls".formatted(CallBack.MOST_ATTEMPTS);

  private CallBackRules() {}

  /** Somebody is to be called. */
  static Decision promise(Ticket ticket, CallWish wish, String by, Instant at) {
    if (ticket.status() == TicketStatus.RESOLVED) {
      return new Rejected(new AlreadyResolved(ticket.number()));
    }
    if (ticket.commitments().callBack() != null) {
      return new Rejected(new CallAlreadyPromised(ticket.number()));
    }
    CallBack promised = CallBack.promised(wish, at, by);
    return ticket.committed(
        ticket.commitments().with(promised), new CallBackPromised(at, by, wish.inWords()));
  }

  /** The merchant was reached: the promise is kept. */
  static Decision done(Ticket ticket, String said, String by, Instant at) {
    return ended(ticket, new CallBackDone(at, by, said));
  }

  /** It is not wanted any more, or cannot be made. */
  static Decision drop(Ticket ticket, String reason, String by, Instant at) {
    return ended(ticket, new CallBackDropped(at, by, reason));
  }

  /** Nobody answered. The promise stands, until the last attempt gives it up. */
  static Decision missed(Ticket ticket, @Nullable String note, String by, Instant at) {
    CallBack promised = ticket.commitments().callBack();
    if (promised == null) {
      return new Rejected(new NoCallPromised(ticket.number()));
    }
    CallBack tried = promised.missedOnceMore();
    CallBackMissed event = new CallBackMissed(at, by, note);
    return tried.isGivenUp()
        ? ticket.committed(
            ticket.commitments().with((CallBack) null),
            event,
            new CallBackDropped(at, TicketEvent.STEWARD, GIVEN_UP))
        : ticket.committed(ticket.commitments().with(tried), event);
  }

  private static Decision ended(Ticket ticket, TicketEvent end) {
    return ticket.commitments().callBack() == null
        ? new Rejected(new NoCallPromised(ticket.number()))
        : ticket.committed(ticket.commitments().with((CallBack) null), end);
  }
}
