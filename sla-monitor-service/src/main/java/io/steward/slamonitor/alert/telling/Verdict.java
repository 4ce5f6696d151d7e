package io.steward.slamonitor.alert.telling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done about an alert at a moment. */
public sealed interface Verdict {
  /**
   * People are told.
   *
   * @param notices empty when the targets stand for nobody
   * @param escalateAt when the next step of the ladder is due if nobody acknowledges; {@code null}
   *     for never
   */
  record Told(List<Notice> notices, @Nullable Instant escalateAt) implements Verdict {}

  /**
   * Nobody is told.
   *
   * @param by for people
   * @param lookAgainAt when to decide anew; {@code null} when it is settled
   */
  record Muted(String by, @Nullable Instant lookAgainAt) implements Verdict {}

  /** Nobody is told yet. */
  record Postponed(String by, Instant until) implements Verdict {}
}
