package io.steward.ticket.search;

/** The orders in which tickets are listed. */
public enum TicketSort {
  /** The newest first. */
  NEWEST("newest"),

  /** What is due or overdue first, tickets without a running clock last; equal ones by number. */
  DUE("due"),

  /** The gravest first, equal ones as by {@link #DUE}. */
  SEVERITY("severity");

  private final String code;

  TicketSort(String code) {
    this.code = code;
  }

  /** The value as it is written in requests. */
  public String code() {
    return code;
  }
}
