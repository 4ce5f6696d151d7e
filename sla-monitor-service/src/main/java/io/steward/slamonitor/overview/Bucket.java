package io.steward.slamonitor.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /**
   * A stretch of due times.
   *
   * @param from inclusive; {@code null}: however long ago
   * @param until exclusive
   */
  public record DueTimes(@Nullable Instant from, Instant until) {}

  private static final Duration AT_ONCE = Duration.ofMinutes(15);
  private static final Duration SOON = Duration.ofHours(1);

  /** The word in answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The due times that count here; together the buckets hold each due time before the midnight
   * after next once.
   */
  public DueTimes dueTimes(Instant now, ZoneId zone) {
    Instant until = until(now, zone);
    Instant from =
        switch (this) {
          case BREACHED -> null;
          case NOW -> now;
          case HOUR -> NOW.until(now, zone);
          case TODAY -> HOUR.until(now, zone);
          case TOMORROW -> later(HOUR.until(now, zone), TODAY.until(now, zone));
        };
    return new DueTimes(from, from == null ? until : later(from, until));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * The moment until which a due time counts here, exclusive. Later ones take what earlier ones
   * leave.
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
