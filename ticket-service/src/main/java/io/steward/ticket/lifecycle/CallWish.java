package io.steward.ticket.lifecycle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be called.
 *
 * @param wantedAt {@code null} means as soon as possible
 * @param about what the caller should know; {@code null} when nothing was said
 */
public record CallWish(String number, @Nullable Instant wantedAt, @Nullable String about) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** When and what about, without the number, which is for callers only. */
  @Nullable String inWords() {
    if (wantedAt == null) {
      return about;
    }
    String when = "for " + TIME.format(wantedAt);
    return about == null ? when : when + ": " + about;
  }
}
