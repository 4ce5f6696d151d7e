package io.steward.ticket.clock.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.clock.TicketClock;
import io.steward.ticket.clock.TicketClocks;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.persistence.TicketColumns;
import io.steward.ticket.lifecycle.persistence.TicketTable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Locks tickets and stores their clocks by the set. */
@ApplicationScoped
class PostgresTicketClocks implements TicketClocks {
  private static final String LOCK =
      "select %s from ticket t where t.number = any($1) order by t.number for update of t"
          .formatted(TicketColumns.LIST);

  private final Pool pool;
  private final TicketTable table;

  PostgresTicketClocks(Pool pool, TicketTable table) {
    this.pool = pool;
    this.table = table;
  }

  @Override
  public Uni<List<Ticket>> lock(SqlConnection tx, Collection<TicketNumber> numbers) {
    Long[] wanted = numbers.stream().map(TicketNumber::value).toArray(Long[]::new);
    return tx.preparedQuery(LOCK)
        .execute(Tuple.of(wanted))
        .map(rows -> list(rows, TicketColumns::ticket));
  }

  @Override
  public Uni<List<TicketClock>> known(SqlConnection tx, Collection<String> promises) {
    return tx.preparedQuery(ClockSql.KNOWN)
        .execute(Tuple.of(promises.toArray(String[]::new)))
        .map(rows -> list(rows, ClockRows::clock));
  }

  @Override
  public Uni<Void> keep(SqlConnection tx, Collection<TicketClock> clocks) {
    if (clocks.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Long[] tickets = clocks.stream().map(c -> c.ticket().value()).distinct().toArray(Long[]::new);
    return tx.preparedQuery(ClockSql.KEEP)
        .executeBatch(clocks.stream().map(ClockRows::values).toList())
        .chain(() -> tx.preparedQuery(ClockSql.REFRESH_NEXT_DUE).execute(Tuple.of(tickets)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> tell(SqlConnection tx, Collection<Ticket> locked, List<Accepted> told) {
    return table.write(tx, locked, told);
  }

  @Override
  public Uni<List<TicketClock>> of(TicketNumber number) {
    return pool.preparedQuery(ClockSql.OF_TICKET)
        .execute(Tuple.of(number.value()))
        .map(rows -> list(rows, ClockRows::clock));
  }

  private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> read) {
    return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
  }
}
