package io.steward.slamonitor.alert;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A burst of occurrences that somebody is told of once.
 *
 * @param rule the name of the rule, as it was when the alert was raised
 * @param severity the worst of its occurrences
 * @param title what the first occurrence was
 * @param count how many occurrences it has gathered
 * @param labels of the first occurrence, with the severity of the worst
 * @param course what has become of it
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
    Map<String, String> labels,
    Instant raisedAt,
    Instant lastAt,
    Course course) {

  /** Who took note, and when. */
  public record Acknowledgement(String by, Instant at) {}

  /**
   * What has become of an alert since it was raised.
   *
   * @param thing what it is about that lasts; {@code null} when it merely happened
   * @param toldAt when people were last told; {@code null} while nobody was
   * @param acknowledged who looks after it; {@code null} while nobody does
   * @param snoozedUntil {@code null} when nobody asked for later
   * @param endedAt when the thing it is about ended
   * @param stepsTaken of the rule's ladder, all rounds counted
   * @param mutedBy why nobody was told the last time; {@code null} when somebody was
   */
  public record Course(
      @Nullable String thing,
      @Nullable Instant toldAt,
      @Nullable Acknowledgement acknowledged,
      @Nullable Instant snoozedUntil,
      @Nullable Instant endedAt,
      int stepsTaken,
      @Nullable String mutedBy) {
    /** Nothing yet. */
    public static final Course BEGUN = new Course(null, null, null, null, null, 0, null);

    /** Whether it is about something that lasts and has not ended. */
    public boolean stands() {
      return thing != null && endedAt == null;
    }
  }

  /** The title with its count: {@code 500 × dispatch promise broken, late-dispatch:W1}. */
  public String headline() {
    return count == 1 ? title : count + " × " + title;
  }

  /** {@code open} or {@code acknowledged}. */
  public String state() {
    return course.acknowledged() == null ? "open" : "acknowledged";
  }
}
