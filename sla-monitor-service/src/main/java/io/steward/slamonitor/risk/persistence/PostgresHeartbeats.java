package io.steward.slamonitor.risk.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.risk.ClientReports;
import io.steward.slamonitor.risk.Heartbeat;
import io.steward.slamonitor.risk.Heartbeats;
import io.steward.slamonitor.risk.Rhythm;
import io.steward.slamonitor.risk.Source;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Heartbeats from the stored reports, of which it reads only what came since the last time. */
@ApplicationScoped
class PostgresHeartbeats implements Heartbeats {
  private static final Duration MEMORY = Duration.ofDays(28);

  // One replica at a time; the others find the row locked and leave it alone.
  private static final String TURN =
      "select heard_until from heartbeat_mark for update skip locked";

  // Ten seconds are read twice, since a report may become visible later than it was received;
  // noting it again changes nothing. Of a flood the newest 50,000 tell enough. A report recorded
  // more than an hour before it came is history and tells no rhythm.
  private static final String LISTEN =
      """
      with fresh as (
        select account, order_ref, type, received_at,
          recorded_at > received_at - interval '1 hour' as live
        from order_event where received_at > $1::timestamptz - interval '10 seconds'
        order by received_at desc limit 50000),
      heard as (
        select f.account, k.kind, f.received_at, f.live, coalesce(
          case k.kind when 'channel' then o.channel when 'warehouse' then o.warehouse
            else o.carrier end, 'unknown') as name
        from fresh f join orders o using (account, order_ref)
        cross join lateral (select case
          when f.type in ('order.placed', 'order.cancelled', 'order.refund-requested')
            then 'channel'
          when f.type in ('order.scanned', 'order.delivered') then 'carrier'
          else 'warehouse' end as kind) k),
      hours as (
        insert into source_hour (account, kind, name, hour, minutes)
        select account, kind, name, date_trunc('hour', received_at),
          bit_or(1::bigint << extract(minute from received_at)::int)
        from heard where live group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (account, kind, name, hour)
          do update set minutes = source_hour.minutes | excluded.minutes),
      sources as (
        insert into event_source (account, kind, name, last_event_at, live_since)
        select account, kind, name, max(received_at), min(received_at) filter (where live)
        from heard group by 1, 2, 3 order by 1, 2, 3
        on conflict (account, kind, name) do update set
          last_event_at = greatest(event_source.last_event_at, excluded.last_event_at),
          live_since = least(event_source.live_since, excluded.live_since))
      select max(received_at) as heard_until from fresh
      """;

  private static final String STORE_CLIENTS =
      """
      with heard as (
        select * from unnest($1::text[], $2::text[], $3::timestamptz[], $4::bool[])
          as h (account, name, at, live)),
      hours as (
        insert into source_hour (account, kind, name, hour, minutes)
        select account, 'client', name, date_trunc('hour', at),
          bit_or(1::bigint << extract(minute from at)::int)
        from heard where live group by 1, 3, 4 order by 1, 3, 4
        on conflict (account, kind, name, hour)
          do update set minutes = source_hour.minutes | excluded.minutes)
      insert into event_source (account, kind, name, last_event_at, live_since)
      select account, 'client', name, max(at), min(at) filter (where live)
      from heard group by 1, 3 order by 1, 3
      on conflict (account, kind, name) do update set
        last_event_at = greatest(event_source.last_event_at, excluded.last_event_at),
        live_since = least(event_source.live_since, excluded.live_since)
      """;

  private static final String SOURCES =
      """
      select s.*, h.slots, h.minutes
      from event_source s cross join lateral (
        select array_agg(slot) as slots, array_agg(minutes) as minutes from (
          select (extract(isodow from hour at time zone 'UTC')::int - 1) * 24
              + extract(hour from hour at time zone 'UTC')::int as slot,
            sum(bit_count(minutes::bit(64)))::int as minutes
          from source_hour
          where account = s.account and kind = s.kind and name = s.name
            and hour > s.last_event_at - interval '28 days'
          group by 1) x) h
      where ($1::text is null or s.account = $1) and s.last_event_at <= $2
      order by s.account, s.kind, s.name
      """;

  @Override
  public Uni<Void> listen(SqlConnection tx, Instant now) {
    return tx.query(TURN)
        .execute()
        .chain(
            turn ->
                turn.size() == 0
                    ? Uni.createFrom().voidItem()
                    : listenSince(tx, turn.iterator().next().getOffsetDateTime(0), now));
  }

  @Override
  public Uni<Void> store(SqlConnection tx, List<ClientReports.Note> notes) {
    return tx.preparedQuery(STORE_CLIENTS)
        .execute(
            Tuple.of(
                notes.stream().map(note -> note.minute().account()).toArray(String[]::new),
                notes.stream().map(note -> note.minute().client()).toArray(String[]::new),
                notes.stream()
                    .map(note -> note.last().atOffset(ZoneOffset.UTC))
                    .toArray(OffsetDateTime[]::new),
                notes.stream().map(ClientReports.Note::live).toArray(Boolean[]::new)))
        .replaceWithVoid();
  }

  private static Uni<Void> listenSince(SqlConnection tx, OffsetDateTime mark, Instant now) {
    return tx.preparedQuery(LISTEN)
        .execute(Tuple.of(mark))
        .map(rows -> rows.iterator().next().getOffsetDateTime("heard_until"))
        .onItem()
        .ifNotNull()
        .transformToUni(heard -> remember(tx, heard))
        .chain(() -> forget(tx, now.minus(MEMORY)));
  }

  private static Uni<Void> remember(SqlConnection tx, OffsetDateTime heard) {
    return tx.preparedQuery("update heartbeat_mark set heard_until = greatest(heard_until, $1)")
        .execute(Tuple.of(heard))
        .replaceWithVoid();
  }

  // Hours older than what any rhythm is learned from; a source that fell silent keeps its own
  // until it is forgotten itself.
  private static Uni<Void> forget(SqlConnection tx, Instant before) {
    return tx.preparedQuery(
            """
            delete from source_hour h using event_source s
            where h.hour < $1 and h.account = s.account and h.kind = s.kind and h.name = s.name
              and h.hour < s.last_event_at - interval '28 days'
            """)
        .execute(Tuple.of(before.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Heartbeat>> of(SqlConnection tx, @Nullable String account, Instant heardUntil) {
    return tx.preparedQuery(SOURCES)
        .execute(
            Tuple.tuple().addString(account).addOffsetDateTime(heardUntil.atOffset(ZoneOffset.UTC)))
        .map(
            rows -> {
              List<Heartbeat> heartbeats = new ArrayList<>(rows.size());
              rows.forEach(row -> heartbeats.add(heartbeat(row)));
              return heartbeats;
            });
  }

  private static Heartbeat heartbeat(Row row) {
    Instant last = StakeRow.time(row, "last_event_at");
    Instant liveSince = StakeRow.timeIfAny(row, "live_since");
    Instant remembered = last.minus(MEMORY);
    Instant from =
        liveSince == null ? last : liveSince.isAfter(remembered) ? liveSince : remembered;
    return new Heartbeat(
        new Source(row.getString("account"), row.getString("kind"), row.getString("name")),
        last,
        new Rhythm(minutes(row), from, last));
  }

  private static Map<Integer, Integer> minutes(Row row) {
    Map<Integer, Integer> minutes = new HashMap<>();
    Integer[] slots = row.getArrayOfIntegers("slots");
    if (slots != null) {
      Integer[] active = row.getArrayOfIntegers("minutes");
      for (int i = 0; i < slots.length; i++) {
        minutes.put(slots[i], active[i]);
      }
    }
    return minutes;
  }
}
