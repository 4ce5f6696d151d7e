package io.steward.slamonitor.alert.oncall.web;

import io.steward.platform.problem.Problems;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The span of time that somebody wants to see turns of. */
record ShiftSpan(Instant from, Instant until) {
  private static final Duration USUAL = Duration.ofDays(28);
  private static final Duration LONGEST = Duration.ofDays(366);

  /** The span; absent, it is the four weeks from now. At most a year, else a 400 problem. */
  static ShiftSpan of(@Nullable String from, @Nullable String until, Instant now) {
    Instant start = moment("from", from, now);
    Instant end = moment("until", until, start.plus(USUAL));
    if (!end.isAfter(start) || end.isAfter(start.plus(LONGEST))) {
      throw Problems.invalid(
          "until", "is \"" + end + "\"", "after from, and at most a year after it");
    }
    return new ShiftSpan(start, end);
  }

  private static Instant moment(String name, @Nullable String text, Instant absent) {
    try {
      return text == null ? absent : Instant.parse(text);
    } catch (DateTimeException e) {
      throw Problems.invalid(name, "is \"" + text + "\"", "a moment such as 2026-11-23T16:00:00Z");
    }
  }
}
