package io.steward.ticket.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** Why a ticket exists. */
public enum TicketKind {
  /** Opened by a breach: all broken promises of one account and one cause. */
  INCIDENT("incident"),

  /** Opened by a person or a program, about anything. */
  REQUEST("request");

  private final String code;

  TicketKind(String code) {
    this.code = code;
  }

  /** The value as it is written in events, requests and the database. */
  public String code() {
    return code;
  }

  /** Reads a written value; empty when there is no such one. */
  public static Optional<TicketKind> parse(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
