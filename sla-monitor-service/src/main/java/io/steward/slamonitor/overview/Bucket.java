package io.steward.slamonitor.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** How soon something needs somebody, most pressing first; what is broken already comes last. */
public enum Bucket {
  /** Within a quarter of an hour. */
  NOW,
  /** Within the hour. */
  HOUR,
  /** Before midnight where the asker is. */
  TODAY,
  /** Before the midnight after. */
  TOMORROW,
  /** Its time has passed; it can be ended, not saved. */
  BREACHED;

  private static final Duration AT_ONCE = Duration.ofMinutes(15);
  private static final Duration SOON = Duration.ofHours(1);

  /** The word in answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The moment until which a due time counts here, exclusive; {@link #BREACHED} counts up to now
   * and takes what is due at this very moment. Later ones take what earlier ones leave.
   */
  public Instant until(Instant now, ZoneId zone) {
    return switch (this) {
      case BREACHED -> now;
      case NOW -> now.plus(AT_ONCE);
      case HOUR -> now.plus(SOON);
      case TODAY -> midnight(now, zone, 1);
      case TOMORROW -> midnight(now, zone, 2);
    };
  }

  private static Instant midnight(Instant now, ZoneId zone, int days) {
    return now.atZone(zone).toLocalDate().plusDays(days).atStartOfDay(zone).toInstant();
  }
}
