package io.steward.slamonitor.alert.hours;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A digest as people and programs write it.
 *
 * @param every {@code hour} or {@code day}
 * @param at {@code 08:00}; of an hourly digest only the minute counts
 */
public record WrittenDigest(@Nullable String every, @Nullable String at, @Nullable String zone) {

  /** The digest as somebody would write it. */
  public static WrittenDigest of(Digest digest) {
    return new WrittenDigest(
        digest.every().name().toLowerCase(Locale.ROOT),
        digest.at().toString(),
        digest.zone().getId());
  }
}
