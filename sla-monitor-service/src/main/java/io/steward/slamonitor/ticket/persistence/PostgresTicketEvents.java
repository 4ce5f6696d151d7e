package io.steward.slamonitor.ticket.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.ticket.TicketEvent;
import io.steward.slamonitor.ticket.TicketEventType;
import io.steward.slamonitor.ticket.TicketEvents;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Events of tickets, one row each; what arrives twice is stored once. */
@ApplicationScoped
class PostgresTicketEvents implements TicketEvents {
  private static final String OCCUPY =
      """
      select pg_advisory_xact_lock(hashtextextended('ticket:' || ticket, 0))
      from (select distinct t.ticket from unnest($1::text[]) as t (ticket) order by 1) as tickets
      """;

  private static final String ADD =
      """
      insert into ticket_event (id, ticket, account, type, at, version, kind, severity, status,
        channel, opened_at, reason, inbound, human, wanted_at)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[],
        $6::bigint[], $7::text[], $8::text[], $9::text[], $10::text[], $11::timestamptz[],
        $12::text[], $13::bool[], $14::bool[], $15::timestamptz[])
      on conflict (id) do nothing returning ticket
      """;

  private static final String OF = "select * from ticket_event where ticket = any($1)";

  @Override
  public Uni<List<TicketEvent>> add(SqlConnection tx, Collection<TicketEvent> events) {
    String[] tickets = column(events, TicketEvent::ticket, String[]::new);
    return tx.preparedQuery(OCCUPY)
        .execute(Tuple.of(tickets))
        .chain(() -> tx.preparedQuery(ADD).execute(columns(events)))
        .chain(added -> of(tx, changed(added)));
  }

  @Override
  public Uni<List<TicketEvent>> occupy(SqlConnection tx, Collection<String> tickets) {
    return tx.preparedQuery(OCCUPY)
        .execute(Tuple.of(tickets.toArray(String[]::new)))
        .chain(() -> of(tx, tickets));
  }

  @Override
  public Uni<List<TicketEvent>> of(SqlConnection tx, Collection<String> tickets) {
    return of(tx, tickets.toArray(String[]::new));
  }

  @Override
  public Uni<List<TicketEvent>> of(SqlConnection tx, String ticket) {
    return of(tx, new String[] {ticket});
  }

  private static Uni<List<TicketEvent>> of(SqlConnection tx, String[] tickets) {
    return tx.preparedQuery(OF)
        .execute(Tuple.of(tickets))
        .map(
            rows -> {
              List<TicketEvent> events = new ArrayList<>(rows.size());
              rows.forEach(row -> events.add(event(row)));
              return events;
            });
  }

  private static String[] changed(RowSet<Row> added) {
    List<String> tickets = new ArrayList<>();
    added.forEach(row -> tickets.add(row.getString(0)));
    return tickets.stream().distinct().toArray(String[]::new);
  }

  private static Tuple columns(Collection<TicketEvent> events) {
    return Tuple.from(
        List.of(
            column(events, TicketEvent::id, String[]::new),
            column(events, TicketEvent::ticket, String[]::new),
            column(events, TicketEvent::account, String[]::new),
            column(events, e -> e.type().name(), String[]::new),
            column(events, e -> e.at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new),
            column(events, TicketEvent::version, Long[]::new),
            column(events, TicketEvent::kind, String[]::new),
            column(events, TicketEvent::severity, String[]::new),
            column(events, TicketEvent::status, String[]::new),
            column(events, TicketEvent::channel, String[]::new),
            column(events, e -> e.openedAt().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new),
            column(events, TicketEvent::reason, String[]::new),
            column(events, TicketEvent::inbound, Boolean[]::new),
            column(events, TicketEvent::human, Boolean[]::new),
            column(events, e -> utc(e.wantedAt()), OffsetDateTime[]::new)));
  }

  private static <T> T[] column(
      Collection<TicketEvent> events, Function<TicketEvent, T> value, IntFunction<T[]> array) {
    return events.stream().map(value).toArray(array);
  }

  private static TicketEvent event(Row row) {
    return new TicketEvent(
        row.getString("id"),
        TicketEventType.valueOf(row.getString("type")),
        row.getOffsetDateTime("at").toInstant(),
        row.getLong("version"),
        row.getString("ticket"),
        row.getString("account"),
        row.getString("kind"),
        row.getString("severity"),
        row.getString("status"),
        row.getString("channel"),
        row.getOffsetDateTime("opened_at").toInstant(),
        row.getString("reason"),
        row.getBoolean("inbound"),
        row.getBoolean("human"),
        wantedAt(row));
  }

  private static @Nullable Instant wantedAt(Row row) {
    OffsetDateTime wanted = row.getOffsetDateTime("wanted_at");
    return wanted == null ? null : wanted.toInstant();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
