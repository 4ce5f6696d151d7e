package io.steward.ticket.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** What a ticket can wait for; each has a status of its own, which policies pause clocks by. */
public enum WaitingFor {
  /** An answer of the merchant; the next one resumes the work. */
  CUSTOMER("customer", TicketStatus.WAITING_CUSTOMER),

  /**
   * Somebody or something else, such as a carrier or a delivery; only a person resumes the work.
   */
  HOLD("hold", TicketStatus.ON_HOLD);

  private final String code;
  private final TicketStatus status;

  WaitingFor(String code, TicketStatus status) {
    this.code = code;
    this.status = status;
  }

  /** The value as it is written in requests and the database. */
  public String code() {
    return code;
  }

  /** The status of a ticket that waits for this. */
  public TicketStatus status() {
    return status;
  }

  /** Reads a written value; empty when there is no such one. */
  public static Optional<WaitingFor> parse(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
