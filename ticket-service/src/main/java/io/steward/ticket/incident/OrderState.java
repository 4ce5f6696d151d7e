package io.steward.ticket.incident;

import java.util.Arrays;
import java.util.Optional;

/** What has become of a broken promise of an order. */
public enum OrderState {
  /** Still unmet. */
  LATE("late"),

  /** Met after all. */
  RECOVERED("recovered"),

  /** Ended without being met, for example because the order was cancelled. */
  CLOSED("closed"),

  /** Later evidence showed that it was never broken. */
  WITHDRAWN("withdrawn");

  private final String code;

  OrderState(String code) {
    this.code = code;
  }

  /** The value as it is written in answers and the database. */
  public String code() {
    return code;
  }

  /** Reads a written value; empty when there is no such one. */
  public static Optional<OrderState> parse(String code) {
    return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
  }
}
