package io.steward.slamonitor.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The moments of an order that decide in which periods it is counted. */
public record MeasuredTimes(
    @Nullable Instant placedAt,
    @Nullable Instant dispatchedAt,
    @Nullable Instant deliveredAt,
    @Nullable Instant refundedAt,
    @Nullable Instant dispatchDue,
    @Nullable Instant deliverDue) {
  /** An order of which nothing is known. */
  public static final MeasuredTimes NONE = new MeasuredTimes(null, null, null, null, null, null);

  /** The local days in which some measure counts the order. */
  public Set<LocalDate> days(ZoneId zone) {
    return Stream.of(placedAt, dispatchedAt, deliveredAt, refundedAt, dispatchDue, deliverDue)
        .filter(Objects::nonNull)
        .map(moment -> moment.atZone(zone).toLocalDate())
        .collect(Collectors.toSet());
  }
}
