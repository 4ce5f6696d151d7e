package io.steward.slamonitor.calendar.holiday;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.steward.slamonitor.calendar.Holiday;
import io.steward.slamonitor.calendar.HolidayDates;
import io.steward.slamonitor.calendar.HolidaySource;
import io.steward.slamonitor.calendar.HolidaysUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The holidays of {@value #YEARS_BACK} years back, for orders that are imported, and {@value
 * #YEARS_AHEAD} ahead.
 */
@ApplicationScoped
class KnownHolidays implements HolidayDates {
  private static final int YEARS_BACK = 12;
  private static final int YEARS_AHEAD = 10;

  private final PublicHolidayLists lists;
  private final FeedClient feeds;
  private final Clock clock;

  KnownHolidays(PublicHolidayLists lists, FeedClient feeds, Clock clock) {
    this.lists = lists;
    this.feeds = feeds;
    this.clock = clock;
  }

  @Override
  public Uni<List<Holiday>> of(HolidaySource source) {
    Year now = Year.now(clock);
    Year first = now.minusYears(YEARS_BACK);
    Year last = now.plusYears(YEARS_AHEAD);
    return switch (source) {
      case HolidaySource.None() -> Uni.createFrom().item(List.of());
      case HolidaySource.PublicHolidays place ->
          Uni.createFrom()
              .item(() -> between(place, first.getValue(), last.getValue()))
              .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()); // parses a list
      case HolidaySource.Feed(var url) ->
          feeds
              .read(url)
              .map(text -> new ICalendar(first, last).holidays(text))
              .onFailure(e -> !(e instanceof HolidaysUnknown))
              .transform(
                  e ->
                      new HolidaysUnknown(
                          "feed", "cannot be read: " + e.getMessage(), ICalendar.EXPECTED));
    };
  }

  private List<Holiday> between(HolidaySource.PublicHolidays place, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> lists.in(place.country(), place.region(), year))
        .flatMap(List::stream)
        .sorted()
        .distinct()
        .toList();
  }
}
