package io.steward.ticket.incident.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.incident.AffectedOrder;
import io.steward.ticket.incident.IncidentOrders;
import io.steward.ticket.incident.OrderCounts;
import io.steward.ticket.incident.OrderState;
import io.steward.ticket.incident.SlaSignal.Ending;
import io.steward.ticket.lifecycle.TicketNumber;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Orders of incidents, one statement for each step of a batch; the SQL is in {@link OrderSql}. */
@ApplicationScoped
class PostgresIncidentOrders implements IncidentOrders {
  private final Pool pool;

  PostgresIncidentOrders(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Map<String, Ending>> takeEarlyEndings(SqlConnection tx, Collection<String> promises) {
    if (promises.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    Object ids = promises.toArray(String[]::new);
    return tx.preparedQuery(OrderSql.TAKE_EARLY_ENDINGS)
        .execute(Tuple.of(ids))
        .map(
            rows ->
                stream(rows)
                    .map(PostgresIncidentOrders::ending)
                    .collect(toMap(Ending::promiseId, ending -> ending)));
  }

  @Override
  public Uni<Set<String>> known(SqlConnection tx, Collection<AffectedOrder> orders) {
    if (orders.isEmpty()) {
      return Uni.createFrom().item(Set.of());
    }
    return tx.preparedQuery(OrderSql.KNOWN)
        .execute(OrderTuples.announcements(orders))
        .map(rows -> stream(rows).map(row -> row.getString(0)).collect(toSet()));
  }

  @Override
  public Uni<Void> attach(
      SqlConnection tx, Map<TicketNumber, List<AffectedOrder>> orders, Instant at) {
    return orders.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(OrderSql.ATTACH)
            .execute(OrderTuples.attachments(orders, at))
            .replaceWithVoid();
  }

  @Override
  public Uni<Map<TicketNumber, List<OrderState>>> end(
      SqlConnection tx, Collection<Ending> endings) {
    if (endings.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return tx.preparedQuery(OrderSql.END)
        .execute(OrderTuples.endings(endings))
        .map(
            rows ->
                stream(rows)
                    .filter(row -> row.getBoolean("moved"))
                    .collect(
                        groupingBy(
                            PostgresIncidentOrders::ticket,
                            mapping(row -> state(row, "state"), toList()))));
  }

  @Override
  public Uni<Void> keepEarly(SqlConnection tx, Collection<Ending> endings, Instant at) {
    return endings.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(OrderSql.KEEP_EARLY)
            .execute(OrderTuples.endings(endings).addValue(at.atOffset(ZoneOffset.UTC)))
            .replaceWithVoid();
  }

  @Override
  public Uni<Map<TicketNumber, OrderCounts>> count(
      SqlConnection tx, Collection<TicketNumber> tickets) {
    Object numbers = tickets.stream().map(TicketNumber::value).toArray(Long[]::new);
    return tx.preparedQuery(OrderSql.COUNT)
        .execute(Tuple.of(numbers))
        .map(
            rows -> {
              Map<TicketNumber, CountRows> counts = new HashMap<>();
              rows.forEach(
                  row -> counts.computeIfAbsent(ticket(row), n -> new CountRows()).add(row));
              return counts.entrySet().stream()
                  .collect(toMap(Map.Entry::getKey, e -> e.getValue().counts()));
            });
  }

  @Override
  public Uni<Integer> forgetEarlyEndings(Instant receivedBefore) {
    return pool.preparedQuery("delete from early_ending where received_at < $1")
        .execute(Tuple.of(receivedBefore.atOffset(ZoneOffset.UTC)))
        .map(RowSet::rowCount);
  }

  private static Ending ending(Row row) {
    return new Ending(
        row.getString("promise_id"),
        state(row, "outcome"),
        row.getOffsetDateTime("ended_at").toInstant(),
        row.getOffsetDateTime("announced_at").toInstant());
  }

  static OrderState state(Row row, String column) {
    return OrderState.parse(row.getString(column)).orElseThrow();
  }

  private static TicketNumber ticket(Row row) {
    return new TicketNumber(row.getLong("ticket"));
  }

  private static Stream<Row> stream(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }
}
