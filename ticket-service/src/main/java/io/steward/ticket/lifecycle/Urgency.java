package io.steward.ticket.lifecycle;

/**
 * The severity in force and the one the severity table last gave.
 *
 * <p>The platform only ever raises, and only when the table reaches a higher rung than before; so
 * what a person has set, also a lower one, holds until the incident truly grows.
 */
public record Urgency(Severity severity, Severity assessed) {

  /** Both as given. */
  public static Urgency of(Severity severity) {
    return new Urgency(severity, severity);
  }

  /** The table gives a rung; a rung not above the last one changes nothing. */
  Urgency assess(Severity rung) {
    return rung.compareTo(assessed) <= 0 ? this : new Urgency(severity.or(rung), rung);
  }

  /** A person decides. */
  Urgency set(Severity decided) {
    return new Urgency(decided, assessed);
  }
}
