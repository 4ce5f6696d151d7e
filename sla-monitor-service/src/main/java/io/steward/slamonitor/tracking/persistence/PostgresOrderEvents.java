package io.steward.slamonitor.tracking.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.platform.sql.Columns;
import io.steward.slamonitor.lock.AdvisoryLock;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.tracking.OrderEvents;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports in one table, the id its key. */
@ApplicationScoped
class PostgresOrderEvents implements OrderEvents {
  // A batch reads by key alone; plans made while the tables were small would read whole tables for
  // ever.
  private static final String BY_KEY_ALONE =
      """
      set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
        set_config('enable_mergejoin', 'off', true)
      """;

  // Lane -1 stands for all lanes.
  private static final String OCCUPY =
      """
      select pg_advisory_xact_lock_shared(%2$d, -1), pg_advisory_xact_lock(%2$d, lane), %1$s
      from unnest($1::int[]) as lane
      """
          .formatted(BY_KEY_ALONE, AdvisoryLock.INTAKE.key());

  private static final String OCCUPY_ALL =
      "select pg_advisory_xact_lock(" + AdvisoryLock.INTAKE.key() + ", -1), " + BY_KEY_ALONE;

  private static final String ADD =
      """
      insert into order_event (id, account, order_ref, type, occurred_at, recorded_at, body)
      select id, account, order_ref, type, occurred_at, recorded_at, body::json
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[],
                  $6::timestamptz[], $7::text[])
           as e (id, account, order_ref, type, occurred_at, recorded_at, body)
      """;

  private static final String ADD_NEW = ADD + " on conflict (id) do nothing";

  // What this transaction has inserted.
  private static final String ADDED =
      "select id from order_event where id = any($1) and xmin = pg_current_xact_id()::xid";

  // Of a parcel's many scans only the latest can matter; reading them all would be most of the
  // work.
  private static final String REPORTS =
      """
      select e.id, e.account, e.order_ref, e.type, e.occurred_at, e.recorded_at, e.body::text
      from unnest($1::text[], $2::text[]) as k (account, order_ref)
      join order_event e using (account, order_ref)
      where e.type <> 'order.scanned' or not exists (
        select from order_event later
        where later.account = e.account and later.order_ref = e.order_ref and later.type = e.type
          and (later.occurred_at, later.id) > (e.occurred_at, e.id))
      """;

  private final OrderEventRow eventRow;

  PostgresOrderEvents(ObjectMapper json) {
    this.eventRow = new OrderEventRow(json);
  }

  @Override
  public Uni<Void> occupy(SqlConnection tx, Collection<Integer> lanes) {
    return tx.preparedQuery(OCCUPY)
        .execute(Tuple.of(lanes.stream().sorted().toArray(Integer[]::new)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> occupyAll(SqlConnection tx) {
    return tx.preparedQuery(OCCUPY_ALL).execute().replaceWithVoid();
  }

  @Override
  public Uni<List<OrderEvent>> addAll(SqlConnection tx, List<OrderEvent> events) {
    List<OrderEvent> distinct = distinct(events);
    return tx.preparedQuery(ADD).execute(columns(distinct)).replaceWith(distinct);
  }

  @Override
  public Uni<List<OrderEvent>> addNew(SqlConnection tx, List<OrderEvent> events) {
    List<OrderEvent> distinct = distinct(events);
    return tx.preparedQuery(ADD_NEW)
        .execute(columns(distinct))
        .chain(
            rows ->
                rows.rowCount() == distinct.size()
                    ? Uni.createFrom().item(distinct)
                    : added(tx, distinct));
  }

  private static Tuple columns(List<OrderEvent> events) {
    return Columns.of(events)
        .texts(OrderEvent::id)
        .texts(e -> e.key().account())
        .texts(e -> e.key().order())
        .texts(e -> e.type().wireName())
        .times(OrderEvent::occurredAt)
        .times(OrderEvent::recordedAt)
        .texts(OrderEvent::body)
        .tuple();
  }

  // Sorted, so that two batches that share an id wait for each other instead of deadlocking.
  private static List<OrderEvent> distinct(List<OrderEvent> events) {
    Map<String, OrderEvent> byId = new TreeMap<>();
    events.forEach(event -> byId.putIfAbsent(event.id(), event));
    return List.copyOf(byId.values());
  }

  private static Uni<List<OrderEvent>> added(SqlConnection tx, List<OrderEvent> events) {
    return tx.preparedQuery(ADDED)
        .execute(Tuple.of(events.stream().map(OrderEvent::id).toArray(String[]::new)))
        .map(
            rows -> {
              Set<String> ids = new HashSet<>();
              rows.forEach(row -> ids.add(row.getString(0)));
              return events.stream().filter(event -> ids.contains(event.id())).toList();
            });
  }

  @Override
  public Uni<List<Order>> orders(SqlConnection tx, Collection<OrderKey> keys) {
    if (keys.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return tx.preparedQuery(REPORTS)
        .execute(
            Tuple.of(
                keys.stream().map(OrderKey::account).toArray(String[]::new),
                keys.stream().map(OrderKey::order).toArray(String[]::new)))
        .map(rows -> folded(keys, rows));
  }

  private List<Order> folded(Collection<OrderKey> keys, RowSet<Row> rows) {
    Map<OrderKey, Order> orders = new HashMap<>();
    rows.forEach(
        row -> {
          OrderEvent event = eventRow.event(row);
          orders.compute(
              event.key(), (key, o) -> (o == null ? Order.unknown(key) : o).apply(event));
        });
    return keys.stream().map(k -> orders.getOrDefault(k, Order.unknown(k))).toList();
  }
}
