package io.steward.ticket.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** Where the work on a ticket stands; follows from {@link Progress}, never set by itself. */
public enum TicketStatus {
  /** Nobody has taken it at its present level. */
  OPEN("open"),

  /** The assignee works on it. */
  IN_PROGRESS("in-progress"),

  /** The assignee can go on only when the merchant has answered. */
  WAITING_CUSTOMER("waiting-customer"),

  /** The assignee can go on only when something else has happened. */
  ON_HOLD("on-hold"),

  /** Done, unless it is reopened. */
  RESOLVED("resolved");

  private final String code;

  TicketStatus(String code) {
    this.code = code;
  }

  /** The value as it is written in events, requests and the database. */
  public String code() {
    return code;
  }

  /** Reads a written value; empty when there is no such one. */
  public static Optional<TicketStatus> parse(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
