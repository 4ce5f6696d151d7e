package io.steward.slamonitor.alert.messaging;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments as people say them. */
final class LocalTimes {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm z", Locale.ENGLISH);

  private LocalTimes() {}

  static String words(@Nullable Instant at, ZoneId zone) {
    return at == null ? "?" : MINUTE.format(at.atZone(zone));
  }
}
