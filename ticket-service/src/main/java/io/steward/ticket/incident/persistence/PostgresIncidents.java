package io.steward.ticket.incident.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.incident.IncidentKey;
import io.steward.ticket.incident.Incidents;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.persistence.TicketColumns;
import io.steward.ticket.lifecycle.persistence.TicketTable;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/** Locks and stores incidents by the set. */
@ApplicationScoped
class PostgresIncidents implements Incidents {
  // The unique index alone would fail the second of two batches that open the same incident; the
  // lock lets it wait, and then find the ticket. Ordered, so that two batches cannot deadlock.
  private static final String LOCK_KEYS =
      """
      select pg_advisory_xact_lock(k.h)
      from (select distinct hashtextextended(account || ' ' || cause, 0) as h
            from unnest($1::text[], $2::text[]) as k (account, cause) order by h) k
      """;

  private static final String LOCK_TICKETS =
      """
      select %s from ticket t
      where t.number in (
        select found.number
        from unnest($1::text[], $2::text[]) as k (account, cause)
             cross join lateral (
               (select o.number from ticket o
                where o.account = k.account and o.cause = k.cause
                  and o.kind = 'incident' and o.status <> 'resolved')
               union all
               (select r.number from ticket r
                where r.account = k.account and r.cause = k.cause and r.kind = 'incident'
                  and r.status = 'resolved' and r.resolved_at >= $3
                order by r.resolved_at desc limit 1)) found
        union
        select i.ticket from incident_order i where i.promise_id = any($4))
      order by t.number for update of t
      """
          .formatted(TicketColumns.LIST);

  private final TicketTable table;

  PostgresIncidents(TicketTable table) {
    this.table = table;
  }

  @Override
  public Uni<List<Ticket>> lock(
      SqlConnection tx,
      Collection<IncidentKey> keys,
      Collection<String> promises,
      Instant resolvedSince) {
    String[] accounts = keys.stream().map(IncidentKey::account).toArray(String[]::new);
    String[] causes = keys.stream().map(IncidentKey::cause).toArray(String[]::new);
    Tuple wanted =
        Tuple.of(
            accounts,
            causes,
            resolvedSince.atOffset(ZoneOffset.UTC),
            promises.toArray(String[]::new));
    return tx.preparedQuery(LOCK_KEYS)
        .execute(Tuple.of(accounts, causes))
        .chain(() -> tx.preparedQuery(LOCK_TICKETS).execute(wanted))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(TicketColumns::ticket)
                    .toList());
  }

  @Override
  public Uni<List<TicketNumber>> nextNumbers(SqlConnection tx, int count) {
    return count == 0 ? Uni.createFrom().item(List.of()) : table.nextNumbers(tx, count);
  }

  @Override
  public Uni<Void> store(SqlConnection tx, Collection<Ticket> locked, List<Accepted> decided) {
    return table.write(tx, locked, decided);
  }
}
