package io.steward.billing.rating.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.persistence.JsonRows;
import io.steward.billing.rating.OrderFact;
import io.steward.billing.rating.OrderFacts;
import io.steward.billing.rating.Parcel;
import io.steward.billing.rating.ShipmentKey;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Writes facts of orders to the table of shipments, a batch in three statements. */
@ApplicationScoped
public class FactTable {
  private static final String PLACED =
      """
      insert into shipment as s
        (account, order_ref, country, region, items_grams, placed_recorded_at, placed_event)
      select account, order_ref, country, region, items_grams, recorded_at, event
      from jsonb_to_recordset($1::text::jsonb) as f (account text, order_ref text, country text,
        region text, items_grams bigint, recorded_at timestamptz, event text)
      order by account, order_ref
      on conflict (account, order_ref) do update set country = excluded.country,
        region = excluded.region, items_grams = excluded.items_grams,
        placed_recorded_at = excluded.placed_recorded_at, placed_event = excluded.placed_event
      where s.placed_event is null
        or (s.placed_recorded_at, s.placed_event)
           < (excluded.placed_recorded_at, excluded.placed_event collate "C")
      returning account, order_ref
      """;

  private static final String DISPATCHED =
      """
      insert into shipment as s (account, order_ref, carrier, parcels, dispatched_at,
        dispatched_recorded_at, dispatched_event)
      select account, order_ref, carrier, parcels, dispatched_at, recorded_at, event
      from jsonb_to_recordset($1::text::jsonb) as f (account text, order_ref text, carrier text,
        parcels jsonb, dispatched_at timestamptz, recorded_at timestamptz, event text)
      order by account, order_ref
      on conflict (account, order_ref) do update set carrier = excluded.carrier,
        parcels = excluded.parcels, dispatched_at = excluded.dispatched_at,
        dispatched_recorded_at = excluded.dispatched_recorded_at,
        dispatched_event = excluded.dispatched_event
      where s.dispatched_event is null
        or (s.dispatched_recorded_at, s.dispatched_event)
           < (excluded.dispatched_recorded_at, excluded.dispatched_event collate "C")
      returning account, order_ref
      """;

  // An order with a price is priced again even when the contract no longer covers its day.
  private static final String CLASSIFY =
      """
      with filed as (
        select s.account, s.order_ref,
          (s.dispatched_at at time zone coalesce(a.time_zone, 'UTC'))::date as day
        from unnest($1::text[], $2::text[]) as k (account, order_ref)
        join shipment s using (account, order_ref)
        left join account_profile a using (account)),
      classified as (
        update shipment s set dispatched_on = f.day,
          because = case when s.revision = 0 then 'dispatched' else 'corrected' end,
          state = case
            when f.day is null then 'announced'
            when s.revision > 0 then 'due'
            when not exists (select from contract c
                             where c.account = f.account and c.effective_from <= f.day) then 'waiting'
            when s.placed_event is null then 'incomplete'
            else 'due' end
        from filed f where s.account = f.account and s.order_ref = f.order_ref
        returning s.state)
      select count(*) filter (where state = 'due') as due from classified
      """;

  private final JsonRows rows;

  FactTable(JsonRows rows) {
    this.rows = rows;
  }

  private record PlacedRow(
      String account,
      String orderRef,
      @Nullable String country,
      @Nullable String region,
      long itemsGrams,
      Instant recordedAt,
      String event) {
    static PlacedRow of(OrderFact.Placed f) {
      return new PlacedRow(
          f.key().account(),
          f.key().order(),
          f.destination().country(),
          f.destination().region(),
          f.itemsGrams(),
          f.recordedAt(),
          f.event());
    }
  }

  private record DispatchedRow(
      String account,
      String orderRef,
      @Nullable String carrier,
      List<Parcel> parcels,
      Instant dispatchedAt,
      Instant recordedAt,
      String event) {
    static DispatchedRow of(OrderFact.Dispatched f) {
      return new DispatchedRow(
          f.key().account(),
          f.key().order(),
          f.carrier(),
          f.parcels(),
          f.dispatchedAt(),
          f.recordedAt(),
          f.event());
    }
  }

  /** Stores the facts that hold; answers how many orders are due for a price now. */
  public Uni<Long> store(SqlConnection tx, OrderFacts facts) {
    List<ShipmentKey> changed = new ArrayList<>();
    List<PlacedRow> placed = facts.placed().stream().map(PlacedRow::of).toList();
    List<DispatchedRow> dispatched = facts.dispatched().stream().map(DispatchedRow::of).toList();
    return upsert(tx, PLACED, placed, changed)
        .chain(() -> upsert(tx, DISPATCHED, dispatched, changed))
        .chain(() -> classify(tx, changed));
  }

  private Uni<Void> upsert(
      SqlConnection tx, String statement, List<?> facts, List<ShipmentKey> changed) {
    if (facts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return tx.preparedQuery(statement)
        .execute(Tuple.of(rows.of(facts)))
        .invoke(
            found ->
                StreamSupport.stream(found.spliterator(), false)
                    .map(r -> new ShipmentKey(r.getString("account"), r.getString("order_ref")))
                    .forEach(changed::add))
        .replaceWithVoid();
  }

  private static Uni<Long> classify(SqlConnection tx, List<ShipmentKey> changed) {
    List<ShipmentKey> keys = changed.stream().distinct().toList();
    if (keys.isEmpty()) {
      return Uni.createFrom().item(0L);
    }
    return tx.preparedQuery(CLASSIFY)
        .execute(Keys.tuple(keys))
        .map(counted -> counted.iterator().next().getLong("due"));
  }
}
