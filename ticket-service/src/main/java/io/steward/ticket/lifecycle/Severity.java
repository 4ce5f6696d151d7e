package io.steward.ticket.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** How much a ticket hurts, in rising order. */
public enum Severity {
  /** Can wait for a quiet hour. */
  LOW("low"),

  /** Needs attention today. */
  MEDIUM("medium"),

  /** Hurts the merchant now. */
  HIGH("high"),

  /** Comes before everything else. */
  CRITICAL("critical");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /** The value as it is written in events, requests and the database. */
  public String code() {
    return code;
  }

  /** Reads a written value; empty when there is no such one. */
  public static Optional<Severity> parse(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }

  /** The graver of the two. */
  public Severity or(Severity other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
