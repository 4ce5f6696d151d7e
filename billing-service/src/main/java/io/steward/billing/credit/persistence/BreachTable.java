package io.steward.billing.credit.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.credit.Breach;
import io.steward.billing.persistence.JsonRows;
import io.steward.billing.rating.PricedOrders;
import io.steward.billing.rating.ShipmentKey;
import io.steward.billing.rating.persistence.Keys;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Breaches in PostgreSQL. */
@ApplicationScoped
public class BreachTable implements PricedOrders {
  private static final String STORE =
      """
      insert into breach as b
        (promise_id, account, order_ref, kind, breached_at, withdrawn, reason, decided_at)
      select promise_id, account, order_ref, kind, breached_at, withdrawn, reason, said_at
      from jsonb_to_recordset($1::text::jsonb) as r (promise_id text, account text, order_ref text,
        kind text, breached_at timestamptz, withdrawn boolean, reason text, said_at timestamptz)
      on conflict (promise_id) do update set breached_at = excluded.breached_at,
        withdrawn = excluded.withdrawn, reason = excluded.reason, decided_at = excluded.decided_at,
        unsettled = true
      where b.decided_at <= excluded.decided_at
      """;

  private static final String REOPEN =
      """
      update breach b set unsettled = true from unnest($1::text[], $2::text[]) as k (account, order_ref)
      where b.account = k.account and b.order_ref = k.order_ref
      """;

  private final JsonRows rows;

  BreachTable(JsonRows rows) {
    this.rows = rows;
  }

  private record BreachRow(
      String promiseId,
      String account,
      String orderRef,
      String kind,
      Instant breachedAt,
      boolean withdrawn,
      @Nullable String reason,
      Instant saidAt) {
    static BreachRow of(Breach b) {
      return new BreachRow(
          b.promiseId(),
          b.shipment().account(),
          b.shipment().order(),
          b.kind(),
          b.breachedAt(),
          b.withdrawn(),
          b.reason(),
          b.saidAt());
    }
  }

  /** Stores breaches, one of each promise; an older statement than the known one is dropped. */
  public Uni<Void> store(SqlConnection tx, List<Breach> breaches) {
    List<BreachRow> sorted =
        breaches.stream()
            .sorted(Comparator.comparing(Breach::promiseId))
            .map(BreachRow::of)
            .toList();
    return tx.preparedQuery(STORE).execute(Tuple.of(rows.of(sorted))).replaceWithVoid();
  }

  @Override
  public Uni<Void> priced(SqlConnection tx, List<ShipmentKey> orders) {
    return orders.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(REOPEN).execute(Keys.tuple(orders)).replaceWithVoid();
  }
}
