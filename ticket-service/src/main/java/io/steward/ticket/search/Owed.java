package io.steward.ticket.search;

/** What a ticket can owe the merchant beside its solution, as lists are narrowed by it. */
public enum Owed {
  /** The final answer to a complaint. */
  FINAL_ANSWER("final-answer"),

  /** A promised call. */
  CALL_BACK("call-back");

  private final String code;

  Owed(String code) {
    this.code = code;
  }

  /** The value as it is written in requests. */
  public String code() {
    return code;
  }
}
