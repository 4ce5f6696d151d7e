package io.steward.slamonitor.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A burst of occurrences that somebody is told of once.
 *
 * @param rule the name of the rule, as it was when the alert was raised
 * @param severity the worst of its occurrences
 * @param title what the first occurrence was
 * @param count how many occurrences it has gathered
 * @param acknowledged who looks after it; {@code null} while nobody does
 */
public record Alert(
    UUID id,
    UUID ruleId,
    String rule,
    String account,
    Severity severity,
    String title,
    String text,
    String link,
    long count,
    Instant raisedAt,
    Instant lastAt,
    @Nullable Acknowledgement acknowledged) {

  /** Who took note, and when. */
  public record Acknowledgement(String by, Instant at) {}

  /** The title with its count: {@code 500 × dispatch promise broken, late-dispatch:W1}. */
  public String headline() {
    return count == 1 ? title : count + " × " + title;
  }

  /** {@code open} or {@code acknowledged}. */
  public String state() {
    return acknowledged == null ? "open" : "acknowledged";
  }
}
