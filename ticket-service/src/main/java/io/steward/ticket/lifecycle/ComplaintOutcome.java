package io.steward.ticket.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** What a complaint came to, in the words of complaint handling (ISO 10002). */
public enum ComplaintOutcome {
  /** The merchant is right. */
  UPHELD("upheld"),

  /** The merchant is right in a part of it. */
  PARTLY_UPHELD("partly-upheld"),

  /** The merchant is not right. */
  REJECTED("rejected"),

  /** The merchant, or whoever took it for a complaint, took it back: nobody awaits an answer. */
  WITHDRAWN("withdrawn");

  private final String code;

  ComplaintOutcome(String code) {
    this.code = code;
  }

  /** The value as it is written in events, requests and the database. */
  public String code() {
    return code;
  }

  /** Reads a written value; empty when there is no such one. */
  public static Optional<ComplaintOutcome> parse(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
