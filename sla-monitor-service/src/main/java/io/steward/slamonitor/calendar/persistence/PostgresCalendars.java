package io.steward.slamonitor.calendar.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.calendar.CalendarBook;
import io.steward.slamonitor.calendar.CalendarVersion;
import io.steward.slamonitor.calendar.Calendars;
import io.steward.slamonitor.calendar.FeedHealth;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Calendars, one row for each version; a row for each feed says how it does. */
@ApplicationScoped
class PostgresCalendars implements Calendars {
  private static final String SELECT =
      """
      select %s id, version, holds_from, document::text as document, holidays::text as holidays,
        made_by from calendar_version
      """;

  private static final String ADD =
      """
      insert into calendar_version (id, version, holds_from, document, holidays, made_by)
      values ($1, $2, $3, $4::text::json, $5::text::json, $6) on conflict do nothing
      """;

  private static final String KEEP_FEED =
      """
      insert into holiday_feed (calendar, healthy, since, checked_at, snapshot_at, reason)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (calendar) do update set healthy = excluded.healthy, since = excluded.since,
        checked_at = excluded.checked_at, snapshot_at = excluded.snapshot_at,
        reason = excluded.reason
      """;

  private final CalendarRows rows;

  PostgresCalendars(CalendarRows rows) {
    this.rows = rows;
  }

  @Override
  public Uni<CalendarBook> book(SqlConnection tx) {
    return tx.preparedQuery(SELECT.formatted(""))
        .execute()
        .map(
            found ->
                new CalendarBook(versions(found).stream().map(CalendarVersion::edition).toList()));
  }

  @Override
  public Uni<List<CalendarVersion>> newest(SqlClient client) {
    return client
        .preparedQuery(SELECT.formatted("distinct on (id)") + " order by id, version desc")
        .execute()
        .map(this::versions);
  }

  @Override
  public Uni<List<CalendarVersion>> versions(SqlClient client, String id) {
    return client
        .preparedQuery(SELECT.formatted("") + " where id = $1 order by version desc")
        .execute(Tuple.of(id))
        .map(this::versions);
  }

  @Override
  public Uni<Boolean> add(SqlConnection tx, CalendarVersion version) {
    return tx.preparedQuery(ADD).execute(rows.values(version)).map(done -> done.rowCount() == 1);
  }

  @Override
  public Uni<Map<String, FeedHealth>> feeds(SqlClient client) {
    return client
        .preparedQuery("select * from holiday_feed")
        .execute()
        .map(
            found -> {
              Map<String, FeedHealth> feeds = new TreeMap<>();
              found.forEach(row -> feeds.put(row.getString("calendar"), CalendarRows.health(row)));
              return feeds;
            });
  }

  @Override
  public Uni<Optional<FeedHealth>> occupyFeed(SqlConnection tx, String id) {
    return tx.preparedQuery("select * from holiday_feed where calendar = $1 for update")
        .execute(Tuple.of(id))
        .map(
            found ->
                found.rowCount() == 0
                    ? Optional.empty()
                    : Optional.of(CalendarRows.health(found.iterator().next())));
  }

  @Override
  public Uni<Void> keep(SqlConnection tx, String id, Optional<FeedHealth> health) {
    return health
        .map(h -> tx.preparedQuery(KEEP_FEED).execute(CalendarRows.values(id, h)))
        .orElseGet(
            () ->
                tx.preparedQuery("delete from holiday_feed where calendar = $1")
                    .execute(Tuple.of(id)))
        .replaceWithVoid();
  }

  private List<CalendarVersion> versions(RowSet<Row> found) {
    List<CalendarVersion> versions = new ArrayList<>();
    found.forEach(row -> versions.add(rows.version(row)));
    return versions;
  }
}
