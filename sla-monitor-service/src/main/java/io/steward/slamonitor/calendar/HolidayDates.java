package io.steward.slamonitor.calendar;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** On which dates holidays fall. */
public interface HolidayDates {
  /**
   * The dates as they are known now, by date; fails with a {@link HolidaysUnknown}.
   *
   * @param source where they come from
   */
  Uni<List<Holiday>> of(HolidaySource source);
}
