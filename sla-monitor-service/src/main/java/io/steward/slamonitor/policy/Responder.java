package io.steward.slamonitor.policy;

import java.util.Locale;

/** Whose answer satisfies a response promise. */
public enum Responder {
  /** A person's only; an automatic reply does not count. */
  HUMAN,
  /** Any answer that reaches the customer, an automatic one too. */
  ANYBODY;

  /** The name in answers. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
