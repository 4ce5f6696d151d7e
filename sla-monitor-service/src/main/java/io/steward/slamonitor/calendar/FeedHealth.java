package io.steward.slamonitor.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a calendar's holiday feed does. Whatever happens to the feed, the holidays of its last good
 * reading hold on.
 *
 * @param healthy whether the last reading was good
 * @param since when it became so
 * @param checkedAt when it was last read
 * @param snapshotAt when it was last read well
 * @param reason what is wrong; {@code null} while it is healthy
 */
public record FeedHealth(
    boolean healthy,
    Instant since,
    Instant checkedAt,
    Instant snapshotAt,
    @Nullable String reason) {

  /** A feed that was just read well for the first time. */
  public static FeedHealth first(Instant now) {
    return new FeedHealth(true, now, now, now, null);
  }

  /** After another good reading. */
  public FeedHealth good(Instant now) {
    return new FeedHealth(true, healthy ? since : now, now, now, null);
  }

  /** After a reading that failed. */
  public FeedHealth bad(Instant now, String reason) {
    return new FeedHealth(false, healthy ? now : since, now, snapshotAt, reason);
  }
}
