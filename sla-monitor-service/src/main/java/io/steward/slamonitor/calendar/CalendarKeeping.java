package io.steward.slamonitor.calendar;

import io.smallrye.mutiny.Uni;
import io.steward.platform.audit.Audit;
import io.steward.platform.audit.Change;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.revision.Revisions;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds versions of calendars; a version is never changed, only followed by the next. */
@ApplicationScoped
public class CalendarKeeping {
  private final Pool pool;
  private final Calendars calendars;
  private final HolidayDates holidayDates;
  private final Revisions revisions;
  private final Audit audit;
  private final Clock clock;

  CalendarKeeping(
      Pool pool,
      Calendars calendars,
      HolidayDates holidayDates,
      Revisions revisions,
      Audit audit,
      Clock clock) {
    this.pool = pool;
    this.calendars = calendars;
    this.holidayDates = holidayDates;
    this.revisions = revisions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest version of each calendar, by id. */
  public Uni<List<CalendarVersion>> newest() {
    return calendars.newest(pool);
  }

  /** All versions of a calendar, the newest first, or a 404 problem. */
  public Uni<List<CalendarVersion>> versions(String id) {
    return calendars
        .versions(pool, id)
        .invoke(
            versions -> {
              if (versions.isEmpty()) {
                throw Problems.notFound("calendar", id);
              }
            });
  }

  /** How the feeds do, by calendar. */
  public Uni<Map<String, FeedHealth>> feeds() {
    return calendars.feeds(pool);
  }

  /**
   * Makes a new calendar.
   *
   * @throws io.steward.platform.problem.ProblemException 400 for a draft that is wrong, 409 when
   *     there is one of that id
   */
  public Uni<CalendarVersion> make(CalendarDraft draft, String actor) {
    CalendarTerms terms = read(draft);
    return holidays(terms)
        .chain(dates -> pool.withTransaction(tx -> add(tx, version(draft, 1, dates, actor), actor)))
        .onItem()
        .ifNull()
        .failWith(
            () ->
                Problems.conflict(
                    "calendar-exists",
                    "There is a calendar " + terms.id() + "; add a version to it instead."));
  }

  /** Follows a calendar's newest version by another, which holds from now on. */
  public Uni<CalendarVersion> follow(String id, CalendarDraft draft, String actor) {
    CalendarDraft own = withId(draft, id);
    CalendarTerms terms = read(own);
    return versions(id)
        .chain(
            versions ->
                holidays(terms)
                    .chain(
                        dates -> {
                          int next = versions.getFirst().number() + 1;
                          return pool.withTransaction(
                              tx -> add(tx, version(own, next, dates, actor), actor));
                        }))
        .onItem()
        .ifNull()
        .failWith(
            () ->
                Problems.conflict(
                    "version-added-meanwhile",
                    "Somebody added a version of " + id + " meanwhile; read it and repeat."));
  }

  /**
   * The version that would be added now, the first of a calendar that there is not yet; stores
   * nothing.
   *
   * @throws io.steward.platform.problem.ProblemException 400 for a draft that is wrong
   */
  public Uni<CalendarVersion> propose(CalendarDraft draft, String actor) {
    CalendarTerms terms = read(draft);
    return Uni.combine()
        .all()
        .unis(calendars.versions(pool, terms.id()), holidays(terms))
        .asTuple()
        .map(
            known -> {
              int newest =
                  known.getItem1().stream().mapToInt(CalendarVersion::number).max().orElse(0);
              return version(draft, newest + 1, known.getItem2(), actor);
            });
  }

  private Uni<CalendarVersion> add(SqlConnection tx, CalendarVersion version, String actor) {
    return calendars
        .add(tx, version)
        .chain(
            added ->
                added
                    ? settle(tx, version, actor).replaceWith(version)
                    : Uni.createFrom().nullItem());
  }

  private Uni<Void> settle(SqlConnection tx, CalendarVersion version, String actor) {
    CalendarTerms terms = version.terms();
    Optional<FeedHealth> health =
        terms.holidays() instanceof HolidaySource.Feed
            ? Optional.of(FeedHealth.first(version.holdsFrom()))
            : Optional.empty();
    return calendars
        .keep(tx, terms.id(), health)
        .chain(() -> revisions.changed(tx, Calendars.REVISION))
        .chain(
            () ->
                audit.record(
                    tx,
                    new Change(
                        actor,
                        "calendar.version-added",
                        "calendar",
                        terms.id(),
                        null,
                        version.draft())));
  }

  private CalendarVersion version(
      CalendarDraft draft, int number, List<Holiday> dates, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new CalendarVersion(draft, number, dates, now, actor);
  }

  private Uni<List<Holiday>> holidays(CalendarTerms terms) {
    return holidayDates
        .of(terms.holidays())
        .onFailure(HolidaysUnknown.class)
        .transform(
            unknown ->
                Problems.invalid(
                    "holidays." + unknown.field(), unknown.reason(), unknown.expected()));
  }

  private static CalendarTerms read(CalendarDraft draft) {
    Complaints complaints = new Complaints();
    CalendarTerms terms = new CalendarReader(complaints).read(draft);
    complaints.raise();
    return terms;
  }

  private static CalendarDraft withId(CalendarDraft draft, String id) {
    return new CalendarDraft(
        id,
        draft.name(),
        draft.timeZone(),
        draft.week(),
        draft.exceptions(),
        draft.cutOffs(),
        draft.holidays());
  }
}
