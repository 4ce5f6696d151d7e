package io.steward.ticket.lifecycle.persistence;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.outbox.Outbox;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.TicketPublication;
import io.steward.ticket.measure.persistence.DueMeasurements;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Writes what the platform itself decides about many tickets: rows, timeline, due figures and
 * events, in the caller's transaction. The caller has locked the rows that it changes.
 */
@ApplicationScoped
public class TicketTable {
  private static final String NEXT_NUMBERS =
      "select nextval('ticket_number') as number from generate_series(1, $1)";

  private static final String INSERT =
      """
      insert into ticket (number, kind, account, cause, channel, order_ref, subject, description,
        opened_at, opened_by, severity, assessed, status, level, level_since, escalate_at,
        orders_affected, orders_open, assignee, waiting_for, waiting_reason, waiting_since,
        resolved_at, resolved_by, resolution, resolved_in_time, version, entries)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20, $21, $22, $23, $24, $25, $26, $27, 0)
      """;

  private static final String UPDATE =
      """
      update ticket set severity = $2, assessed = $3, status = $4, level = $5, level_since = $6,
        escalate_at = $7, orders_affected = $8, orders_open = $9, assignee = $10,
        waiting_for = $11, waiting_reason = $12, waiting_since = $13, resolved_at = $14,
        resolved_by = $15, resolution = $16, resolved_in_time = $17, version = $18
      where number = $1
      """;

  private static final String REPLACE_AT_STAKE =
      """
      with gone as (delete from ticket_at_stake
                    where ticket = any($1) and (ticket, currency) not in
                      (select t, c from unnest($2::bigint[], $3::text[]) as kept (t, c)))
      insert into ticket_at_stake (ticket, currency, amount)
      select * from unnest($2::bigint[], $3::text[], $4::numeric[])
      on conflict (ticket, currency) do update set amount = excluded.amount
      """;

  private static final String APPEND_TIMELINE =
      """
      with entry as (
        select * from unnest($1::bigint[], $2::int[], $3::timestamptz[], $4::text[], $5::text[],
          $6::text[], $7::boolean[], $8::text[])
          as e (ticket, n, at, by, what, text, internal, direction)),
      counted as (
        update ticket t set entries = entries + c.added
        from (select ticket, count(*) as added from entry group by ticket) c
        where t.number = c.ticket returning t.number, t.entries - c.added as known)
      insert into ticket_timeline (ticket, position, at, by, what, text, internal, direction)
      select e.ticket, c.known + e.n, e.at, e.by, e.what, e.text, e.internal,
        e.direction
      from entry e join counted c on c.number = e.ticket
      """;

  private final TicketPublication publication;
  private final Outbox outbox;
  private final DueMeasurements measurements;

  TicketTable(TicketPublication publication, Outbox outbox, DueMeasurements measurements) {
    this.publication = publication;
    this.outbox = outbox;
    this.measurements = measurements;
  }

  /** Gives out numbers, ascending. */
  public Uni<List<TicketNumber>> nextNumbers(SqlConnection tx, int count) {
    return tx.preparedQuery(NEXT_NUMBERS)
        .execute(Tuple.of(count))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new TicketNumber(row.getLong("number")))
                    .sorted()
                    .toList());
  }

  /**
   * Writes what was decided; a decision that changes nothing is passed over.
   *
   * @param before the locked tickets as they were; a ticket not among them is new
   */
  public Uni<Void> write(SqlConnection tx, Collection<Ticket> before, List<Accepted> decided) {
    Map<TicketNumber, Ticket> known = before.stream().collect(toMap(Ticket::number, t -> t));
    List<Accepted> changes = decided.stream().filter(Accepted::changes).toList();
    if (changes.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<Ticket> tickets = changes.stream().map(Accepted::ticket).toList();
    List<Ticket> old = tickets.stream().filter(t -> known.containsKey(t.number())).toList();
    List<Ticket> fresh = tickets.stream().filter(t -> !known.containsKey(t.number())).toList();
    return batch(tx, INSERT, fresh.stream().map(TicketTuples::inserted).toList())
        .chain(() -> batch(tx, UPDATE, old.stream().map(TicketTuples::updated).toList()))
        .chain(() -> tx.preparedQuery(REPLACE_AT_STAKE).execute(TicketTuples.sumsAtStake(tickets)))
        .chain(() -> tx.preparedQuery(APPEND_TIMELINE).execute(TicketTuples.timeline(changes)))
        .chain(
            () ->
                measurements.mark(
                    tx,
                    tickets.stream()
                        .flatMap(t -> ChangedDays.of(known.get(t.number()), t).stream())
                        .toList()))
        .chain(() -> outbox.append(tx, publishedBy(changes)));
  }

  private List<DomainEvent> publishedBy(List<Accepted> changes) {
    return changes.stream().flatMap(change -> publication.eventsOf(change).stream()).toList();
  }

  private static Uni<Void> batch(SqlConnection tx, String sql, List<Tuple> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
  }
}
