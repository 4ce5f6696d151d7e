package io.steward.ticket.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What we owe the merchant on a ticket beside its solution. A ticket is not resolved while anything
 * of it is owed.
 *
 * @param complaint the last one, also when it has ended; {@code null} when there was none
 * @param callBack the call that is promised; {@code null} when none is
 */
public record Commitments(@Nullable Complaint complaint, @Nullable CallBack callBack) {
  /** Nothing was ever asked for. */
  public static final Commitments NONE = new Commitments(null, null);

  /** The complaint whose final answer is owed; {@code null} when none is. */
  @Nullable Complaint openComplaint() {
    return complaint != null && complaint.isOpen() ? complaint : null;
  }

  Commitments with(Complaint now) {
    return new Commitments(now, callBack);
  }

  Commitments with(@Nullable CallBack now) {
    return new Commitments(complaint, now);
  }

  /** Why the ticket cannot be resolved yet; {@code null} when nothing is owed. */
  @Nullable TicketRejection owed(TicketNumber number) {
    if (openComplaint() != null) {
      return new TicketRejection.FinalAnswerOwed(number);
    }
    return callBack == null ? null : new TicketRejection.CallOwed(number);
  }
}
