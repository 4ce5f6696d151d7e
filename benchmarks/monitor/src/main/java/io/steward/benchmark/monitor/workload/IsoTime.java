package io.steward.benchmark.monitor.workload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;

/** Times as the workload writes them, in UTC; ten times as fast as a formatter. */
final class IsoTime {
  private static final int SECOND_PRECISION = 20;

  private IsoTime() {}

  /** Microseconds since 1970. */
  static long micros(String time) {
    if (time.length() < SECOND_PRECISION || time.charAt(time.length() - 1) != 'Z') {
      Instant instant = Instant.parse(time);
      return instant.getEpochSecond() * 1_000_000 + instant.get(ChronoField.MICRO_OF_SECOND);
    }
    long days =
        LocalDate.of(digits(time, 0, 4), digits(time, 5, 7), digits(time, 8, 10)).toEpochDay();
    long seconds =
        days * 86_400L
            + digits(time, 11, 13) * 3600L
            + digits(time, 14, 16) * 60L
            + digits(time, 17, 19);
    return seconds * 1_000_000 + fraction(time);
  }

  private static long fraction(String time) {
    long micros = 0;
    int digits = 0;
    for (int i = SECOND_PRECISION; i < time.length() - 1 && digits < 6; i++, digits++) {
      micros = micros * 10 + time.charAt(i) - '0';
    }
    for (; digits < 6; digits++) {
      micros *= 10;
    }
    return micros;
  }

  private static int digits(String time, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + time.charAt(i) - '0';
    }
    return value;
  }
}
