package io.steward.slamonitor.threshold;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The days that a threshold looks at; each ends with today, of the account's time zone. */
public enum Window {
  TODAY,
  LAST_7_DAYS,
  LAST_30_DAYS,
  MONTH_TO_DATE;

  /** The longest window, in days. */
  public static final int LONGEST = 31;

  /** The first day of the window. */
  public LocalDate first(LocalDate today) {
    return switch (this) {
      case TODAY -> today;
      case LAST_7_DAYS -> today.minusDays(6);
      case LAST_30_DAYS -> today.minusDays(29);
      case MONTH_TO_DATE -> today.withDayOfMonth(1);
    };
  }

  /** The name in requests, answers and events. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The window of that name. */
  public static Optional<Window> of(String wireName) {
    return Arrays.stream(values()).filter(w -> w.wireName().equals(wireName)).findFirst();
  }

  /** All names, for a message to whoever used another. */
  public static String names() {
    return Arrays.stream(values()).map(Window::wireName).collect(Collectors.joining(", "));
  }
}
