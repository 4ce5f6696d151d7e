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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders, one row each, with a column for everything that is measured, filtered or searched. */
@ApplicationScoped
class PostgresOrders implements Orders {
  private static final String TIMES =
      """
      select o.account, o.order_ref, o.placed_at, o.dispatched_at, o.delivered_at,
        o.refunded_at, o.dispatch_due, o.deliver_due
      from unnest($1::text[], $2::text[]) as k (account, order_ref)
      join orders o using (account, order_ref)
      """;

  private static final String STORE =
      """
      insert into orders (account, order_ref, placed_at, dispatched_at, delivered_at, cancelled_at,
        cancelled_by, dispatch_due, deliver_due, channel, warehouse, region, carrier,
        tracking_number, value_amount, value_currency, priority, country, returned_at,
        refund_requested_at, refunded_at, refund_amount, discrepancy, last_event_at,
        last_event_type)
      select * from unnest($1::text[], $2::text[], $3::timestamptz[], $4::timestamptz[],
        $5::timestamptz[], $6::timestamptz[], $7::text[], $8::timestamptz[], $9::timestamptz[],
        $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::numeric[],
        $16::text[], $17::text[], $18::text[], $19::timestamptz[], $20::timestamptz[],
        $21::timestamptz[], $22::numeric[], $23::text[], $24::timestamptz[], $25::text[])
      on conflict (account, order_ref) do update set
        placed_at = excluded.placed_at, dispatched_at = excluded.dispatched_at,
        delivered_at = excluded.delivered_at, cancelled_at = excluded.cancelled_at,
        cancelled_by = excluded.cancelled_by, dispatch_due = excluded.dispatch_due,
        deliver_due = excluded.deliver_due, channel = excluded.channel,
        warehouse = excluded.warehouse, region = excluded.region, carrier = excluded.carrier,
        tracking_number = excluded.tracking_number, value_amount = excluded.value_amount,
        value_currency = excluded.value_currency, priority = excluded.priority,
        country = excluded.country, returned_at = excluded.returned_at,
        refund_requested_at = excluded.refund_requested_at, refunded_at = excluded.refunded_at,
        refund_amount = excluded.refund_amount, discrepancy = excluded.discrepancy,
        last_event_at = excluded.last_event_at, last_event_type = excluded.last_event_type
      where orders is distinct from excluded
      """;

  @Override
  public Uni<Map<OrderKey, MeasuredTimes>> measuredTimes(
      SqlConnection tx, Collection<OrderKey> keys) {
    return tx.preparedQuery(TIMES)
        .execute(
            Tuple.of(
                keys.stream().map(OrderKey::account).toArray(String[]::new),
                keys.stream().map(OrderKey::order).toArray(String[]::new)))
        .map(
            rows -> {
              Map<OrderKey, MeasuredTimes> times = new HashMap<>();
              rows.forEach(row -> times.put(key(row), times(row)));
              return times;
            });
  }

  @Override
  public Uni<Void> store(SqlConnection tx, List<TrackedOrder> orders) {
    return tx.preparedQuery(STORE).execute(OrderColumns.of(orders)).replaceWithVoid();
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
