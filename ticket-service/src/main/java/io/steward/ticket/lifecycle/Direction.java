package io.steward.ticket.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** Which way a reply goes. */
public enum Direction {
  /** From the merchant to us, in person or logged on the merchant's behalf. */
  INBOUND("inbound"),

  /** From us to the merchant. */
  OUTBOUND("outbound");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  /** The value as it is written in events, requests and the database. */
  public String code() {
    return code;
  }

  /** Reads a written value; empty when there is no such one. */
  public static Optional<Direction> parse(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
