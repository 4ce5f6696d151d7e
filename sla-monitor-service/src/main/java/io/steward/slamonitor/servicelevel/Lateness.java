package io.steward.slamonitor.servicelevel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says how a moment lies to its due time. */
final class Lateness {
  private Lateness() {}

  static String of(String what, @Nullable Instant due, @Nullable Instant done) {
    if (done == null) {
      return "no " + what + " reported";
    }
    if (due == null) {
      return what + " without a known due time";
    }
    return done.isAfter(due)
        ? what + " " + text(Duration.between(due, done)) + " late"
        : what + " in time, " + text(Duration.between(done, due)) + " left";
  }

  static String text(Duration duration) {
    if (duration.toDays() > 0) {
      return duration.toDays() + " d " + duration.toHoursPart() + " h";
    }
    if (duration.toHours() > 0) {
      return duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }
    return duration.toMinutes() > 0
        ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
        : duration.toSeconds() + " s";
  }
}
