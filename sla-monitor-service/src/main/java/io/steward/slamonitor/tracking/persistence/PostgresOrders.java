package io.steward.slamonitor.tracking.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.servicelevel.MeasuredTimes;
import io.steward.slamonitor.tracking.Orders;
import io.steward.slamonitor.tracking.TrackedOrder;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Orders, one row each, with a column for everything that is measured, filtered or searched. */
@ApplicationScoped
class PostgresOrders implements Orders {
  private static final String TIMES =
      """
      select o.account, o.order_ref, o.placed_at, o.dispatched_at, o.delivered_at,
        o.refunded_at, o.dispatch_due, o.deliver_due
      from unnest($1::text[], $2::text[]) with ordinality as k (account, order_ref, n)
      join orders o using (account, order_ref)
      order by n
      """;

  private static final String COLUMNS =
      """
      account, order_ref, placed_at, dispatched_at, delivered_at, cancelled_at, cancelled_by,
      dispatch_due, deliver_due, channel, warehouse, region, carrier, tracking_number,
      value_amount, value_currency, priority, country, returned_at, refund_requested_at,
      refunded_at, refund_amount, discrepancy, last_event_at, last_event_type
      """;

  private static final String VALUES =
      """
      unnest($1::text[], $2::text[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[],
        $6::timestamptz[], $7::text[], $8::timestamptz[], $9::timestamptz[], $10::text[],
        $11::text[], $12::text[], $13::text[], $14::text[], $15::numeric[], $16::text[],
        $17::text[], $18::text[], $19::timestamptz[], $20::timestamptz[], $21::timestamptz[],
        $22::numeric[], $23::text[], $24::timestamptz[], $25::text[])
      """;

  private static final String ADD = "insert into orders (" + COLUMNS + ") select * from " + VALUES;

  private static final String UPDATE =
      """
      update orders o set
        placed_at = n.placed_at, dispatched_at = n.dispatched_at, delivered_at = n.delivered_at,
        cancelled_at = n.cancelled_at, cancelled_by = n.cancelled_by,
        dispatch_due = n.dispatch_due, deliver_due = n.deliver_due, channel = n.channel,
        warehouse = n.warehouse, region = n.region, carrier = n.carrier,
        tracking_number = n.tracking_number, value_amount = n.value_amount,
        value_currency = n.value_currency, priority = n.priority, country = n.country,
        returned_at = n.returned_at, refund_requested_at = n.refund_requested_at,
        refunded_at = n.refunded_at, refund_amount = n.refund_amount,
        discrepancy = n.discrepancy, last_event_at = n.last_event_at,
        last_event_type = n.last_event_type
      from %s as n (%s) where o.account = n.account and o.order_ref = n.order_ref
      """
          .formatted(VALUES, COLUMNS);

  @Override
  public Uni<SequencedMap<OrderKey, MeasuredTimes>> measuredTimes(
      SqlConnection tx, SortedSet<OrderKey> keys) {
    return tx.preparedQuery(TIMES)
        .execute(
            Tuple.of(
                keys.stream().map(OrderKey::account).toArray(String[]::new),
                keys.stream().map(OrderKey::order).toArray(String[]::new)))
        .map(
            rows -> {
              SequencedMap<OrderKey, MeasuredTimes> times =
                  LinkedHashMap.newLinkedHashMap(rows.size());
              rows.forEach(row -> times.put(key(row), times(row)));
              return times;
            });
  }

  @Override
  public Uni<Void> add(SqlConnection tx, List<TrackedOrder> orders) {
    return write(tx, ADD, orders);
  }

  @Override
  public Uni<Void> update(SqlConnection tx, List<TrackedOrder> orders) {
    return write(tx, UPDATE, orders);
  }

  private static Uni<Void> write(SqlConnection tx, String sql, List<TrackedOrder> orders) {
    return orders.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(sql).execute(OrderColumns.of(orders)).replaceWithVoid();
  }

  private static OrderKey key(Row row) {
    return new OrderKey(row.getString("account"), row.getString("order_ref"));
  }

  private static MeasuredTimes times(Row row) {
    return new MeasuredTimes(
        instant(row, "placed_at"),
        instant(row, "dispatched_at"),
        instant(row, "delivered_at"),
        instant(row, "refunded_at"),
        instant(row, "dispatch_due"),
        instant(row, "deliver_due"));
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
