package io.steward.slamonitor.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
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

  /** Adds the local days in which some measure counts the order. */
  public void addDays(ZoneId zone, Set<LocalDate> days) {
    addDay(placedAt, zone, days);
    addDay(dispatchedAt, zone, days);
    addDay(deliveredAt, zone, days);
    addDay(refundedAt, zone, days);
    addDay(dispatchDue, zone, days);
    addDay(deliverDue, zone, days);
  }

  private static void addDay(@Nullable Instant moment, ZoneId zone, Set<LocalDate> days) {
    if (moment != null) {
      days.add(LocalDate.ofInstant(moment, zone));
    }
  }
}
