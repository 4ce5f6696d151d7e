package io.steward.ticket.lifecycle;

import java.time.Duration;

/** Durations as people say them, in the largest unit that divides them. */
final class Spoken {
  private Spoken() {}

  static String of(Duration time) {
    if (time.getSeconds() % 3600 == 0 && time.toHours() > 0) {
      return count(time.toHours(), "hour");
    }
    if (time.getSeconds() % 60 == 0 && time.toMinutes() > 0) {
      return count(time.toMinutes(), "minute");
    }
    return count(time.toSeconds(), "second");
  }

  private static String count(long n, String unit) {
    return n == 1 ? "1 " + unit : n + " " + unit + "s";
  }
}
