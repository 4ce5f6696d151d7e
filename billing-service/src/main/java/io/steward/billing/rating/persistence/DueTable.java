package io.steward.billing.rating.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.persistence.JsonRows;
import io.steward.billing.rating.DueShipment;
import io.steward.billing.rating.Priced;
import io.steward.billing.rating.Rating;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Claims orders that are due for a price, and writes their prices. */
@ApplicationScoped
public class DueTable {
  private static final String CLAIM =
      """
      select s.account, s.order_ref, s.country, s.region, s.items_grams, s.parcels::text as parcels,
        s.dispatched_on, s.carrier, s.revision, s.invoice, s.because,
        r.dispatched_on as was_on, r.contract_version, r.zone, r.billed_grams, r.fee, r.currency, r.reason
      from shipment s
      left join rating r on r.account = s.account and r.order_ref = s.order_ref and r.revision = s.revision
      where s.state = 'due' and ($1::text is null or s.account = $1)
      order by s.account, s.order_ref limit $2
      for update of s skip locked
      """;

  private static final String ADD =
      """
      insert into rating (account, order_ref, revision, contract_version, dispatched_on, zone,
        actual_grams, volumetric_grams, billed_grams, currency, freight, minimum, fuel, order_fee, fee,
        working, reason, because, rated_at)
      select account, order_ref, revision, contract_version, dispatched_on, zone, actual_grams,
        volumetric_grams, billed_grams, currency, freight, minimum, fuel, order_fee, fee,
        working, reason, because, rated_at
      from jsonb_to_recordset($1::text::jsonb) as r (account text, order_ref text, revision int,
        contract_version int, dispatched_on date, zone text, actual_grams bigint,
        volumetric_grams bigint, billed_grams bigint, currency text, freight numeric, minimum numeric,
        fuel numeric, order_fee numeric, fee numeric, working jsonb, reason text, because text,
        rated_at timestamptz)
      """;

  private static final String MARK =
      """
      update shipment s set state = p.state, revision = p.revision
      from jsonb_to_recordset($1::text::jsonb)
        as p (account text, order_ref text, state text, revision int)
      where s.account = p.account and s.order_ref = p.order_ref
      """;

  private final JsonRows rows;
  private final ParcelReading parcels;

  DueTable(JsonRows rows, ParcelReading parcels) {
    this.rows = rows;
    this.parcels = parcels;
  }

  private record MarkRow(String account, String orderRef, String state, int revision) {
    static MarkRow of(Priced p) {
      return new MarkRow(
          p.key().account(),
          p.key().order(),
          p.outcome() instanceof Rating ? "rated" : "unrated",
          p.changed() ? p.revision() : p.due().revision());
    }
  }

  /** Claims orders in the order of their keys; those that another transaction has are skipped. */
  public Uni<List<DueShipment>> claim(SqlConnection tx, @Nullable String account, int limit) {
    return tx.preparedQuery(CLAIM)
        .execute(Tuple.of(account, limit))
        .map(
            claimed ->
                StreamSupport.stream(claimed.spliterator(), false)
                    .map(row -> DueRow.read(row, parcels.read(row.getString("parcels"))))
                    .toList());
  }

  /**
   * Ends the claim of all and adds the prices of those that changed.
   *
   * @param priced all claimed orders
   * @param changed those of them whose price is a new one
   */
  public Uni<Void> write(SqlConnection tx, List<Priced> priced, List<Priced> changed) {
    Uni<Void> added =
        changed.isEmpty()
            ? Uni.createFrom().voidItem()
            : tx.preparedQuery(ADD)
                .execute(Tuple.of(rows.of(changed.stream().map(RatingRow::of).toList())))
                .replaceWithVoid();
    return added.chain(
        () ->
            tx.preparedQuery(MARK)
                .execute(Tuple.of(rows.of(priced.stream().map(MarkRow::of).toList())))
                .replaceWithVoid());
  }
}
