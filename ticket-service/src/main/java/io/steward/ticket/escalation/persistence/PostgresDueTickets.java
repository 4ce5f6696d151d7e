package io.steward.ticket.escalation.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.escalation.DueTickets;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
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

/** Claims due tickets with {@code FOR UPDATE SKIP LOCKED}. */
@ApplicationScoped
class PostgresDueTickets implements DueTickets {
  private static final String CLAIM =
      """
      select %s from ticket t where t.escalate_at <= $1
      order by t.escalate_at limit $2 for update of t skip locked
      """
          .formatted(TicketColumns.LIST);

  private final TicketTable table;

  PostgresDueTickets(TicketTable table) {
    this.table = table;
  }

  @Override
  public Uni<List<Ticket>> claim(SqlConnection tx, Instant now, int most) {
    return tx.preparedQuery(CLAIM)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), most))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(TicketColumns::ticket)
                    .toList());
  }

  @Override
  public Uni<Void> store(SqlConnection tx, Collection<Ticket> claimed, List<Accepted> decided) {
    return table.write(tx, claimed, decided);
  }
}
