package io.steward.slamonitor.calendar;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.revision.Revisions;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Reads the holiday feeds again. News makes the calendar's next version, which moves the promises
 * that run; a feed that fails is flagged and its last good reading holds on. Two replicas may do so
 * at once: the second finds nothing new.
 */
@ApplicationScoped
public class FeedRefreshing {
  private static final Logger LOG = Logger.getLogger(FeedRefreshing.class);
  private static final String MAKER = "holiday-feed";

  private final Pool pool;
  private final Calendars calendars;
  private final HolidayDates holidayDates;
  private final Revisions revisions;
  private final Clock clock;

  FeedRefreshing(
      Pool pool, Calendars calendars, HolidayDates holidayDates, Revisions revisions, Clock clock) {
    this.pool = pool;
    this.calendars = calendars;
    this.holidayDates = holidayDates;
    this.revisions = revisions;
    this.clock = clock;
  }

  /** Reads every feed once; a failure of one does not keep the others from being read. */
  public Uni<Void> refresh() {
    return calendars
        .newest(pool)
        .chain(
            newest ->
                Multi.createFrom()
                    .iterable(newest)
                    .onItem()
                    .transformToUniAndConcatenate(this::refresh)
                    .collect()
                    .last()
                    .replaceWithVoid());
  }

  private Uni<Void> refresh(CalendarVersion version) {
    if (!(version.terms().holidays() instanceof HolidaySource.Feed feed)) {
      return Uni.createFrom().voidItem();
    }
    return holidayDates
        .of(feed)
        .map(Reading::good)
        .onFailure(HolidaysUnknown.class)
        .recoverWithItem(e -> Reading.bad(e.reason()))
        .chain(reading -> pool.withTransaction(tx -> keep(tx, version, reading)));
  }

  private record Reading(List<Holiday> dates, Optional<String> failure) {
    static Reading good(List<Holiday> dates) {
      return new Reading(dates, Optional.empty());
    }

    static Reading bad(String reason) {
      return new Reading(List.of(), Optional.of(reason));
    }
  }

  private Uni<Void> keep(SqlConnection tx, CalendarVersion version, Reading reading) {
    String id = version.terms().id();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return calendars
        .occupyFeed(tx, id)
        .chain(
            held -> {
              FeedHealth before = held.orElseGet(() -> FeedHealth.first(now));
              if (reading.failure().isPresent()) {
                LOG.warnf("calendar=%s holiday feed: %s", id, reading.failure().get());
                return calendars.keep(
                    tx, id, Optional.of(before.bad(now, reading.failure().get())));
              }
              return calendars
                  .keep(tx, id, Optional.of(before.good(now)))
                  .chain(() -> follow(tx, version, reading.dates(), now));
            });
  }

  private Uni<Void> follow(
      SqlConnection tx, CalendarVersion version, List<Holiday> dates, Instant now) {
    if (dates.equals(version.holidays())) {
      return Uni.createFrom().voidItem();
    }
    var next = new CalendarVersion(version.draft(), version.number() + 1, dates, now, MAKER);
    return calendars.add(tx, next).chain(() -> revisions.changed(tx, Calendars.REVISION));
  }
}
