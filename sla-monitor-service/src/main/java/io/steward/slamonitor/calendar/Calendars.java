package io.steward.slamonitor.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored calendars. */
public interface Calendars {
  /** The revision that grows when a calendar or a policy gets a version. */
  String REVISION = "policies";

  /** All versions of all calendars. */
  Uni<CalendarBook> book(SqlConnection tx);

  /** The newest version of each calendar, by id. */
  Uni<List<CalendarVersion>> newest(SqlClient client);

  /** All versions of a calendar, the newest first; none when there is no such calendar. */
  Uni<List<CalendarVersion>> versions(SqlClient client, String id);

  /**
   * Adds a version.
   *
   * @return false when the number is taken, so that somebody else was faster
   */
  Uni<Boolean> add(SqlConnection tx, CalendarVersion version);

  /** How the feed of each calendar that has one does, by calendar. */
  Uni<Map<String, FeedHealth>> feeds(SqlClient client);

  /** How one calendar's feed does, locked until the transaction ends; empty if it has none. */
  Uni<Optional<FeedHealth>> occupyFeed(SqlConnection tx, String id);

  /** Keeps how a feed does; {@code Optional.empty()} when the calendar has none any more. */
  Uni<Void> keep(SqlConnection tx, String id, Optional<FeedHealth> health);
}
