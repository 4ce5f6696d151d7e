package io.steward.billing.rating.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.rating.RatedView;
import io.steward.billing.rating.ShipmentFilter;
import io.steward.billing.rating.ShipmentKey;
import io.steward.billing.rating.ShipmentView;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** Finds orders and their prices. */
@ApplicationScoped
public class ShipmentSearch {
  // Behind an invoice stands the price that it carries, whatever was corrected since.
  private static final String PAGE =
      """
      select s.*, r.revision as rated_revision, r.contract_version, r.dispatched_on as rated_on, r.zone,
        r.actual_grams, r.volumetric_grams, r.billed_grams, r.currency, r.freight, r.minimum, r.fuel,
        r.order_fee, r.fee, r.working::text as working, r.reason, r.because as rated_because, r.rated_at
      from shipment s
      left join rating r on r.account = s.account and r.order_ref = s.order_ref
        and r.revision = case when $5::text is null then s.revision else s.invoiced_revision end
      where ($1::text[] is null or s.account = any($1)) and ($2::text is null or s.account = $2)
        and ($3::text is null or s.order_ref = $3) and ($4::text is null or s.state = $4)
        and ($5::text is null or s.invoice = $5) and ($6::text is null or r.zone = $6)
        and case $7::text when 'minimum' then r.minimum > 0 when 'fuel' then r.fuel > 0
                          when 'order-fee' then r.order_fee > 0 else true end
        and (s.account, s.order_ref) > ($8, $9)
      order by s.account, s.order_ref limit $10
      """;

  private static final String EARLIER =
      """
      select r.revision as rated_revision, r.contract_version, r.dispatched_on as rated_on, r.zone,
        r.actual_grams, r.volumetric_grams, r.billed_grams, r.currency, r.freight, r.minimum, r.fuel,
        r.order_fee, r.fee, r.working::text as working, r.reason, r.because as rated_because, r.rated_at
      from rating r join shipment s using (account, order_ref)
      where account = $1 and order_ref = $2 and r.revision < s.revision
      order by r.revision desc
      """;

  private final Pool pool;
  private final ShipmentViews views;

  ShipmentSearch(Pool pool, ShipmentViews views) {
    this.pool = pool;
    this.views = views;
  }

  /** Orders by account and reference, after the given key. */
  public Uni<List<ShipmentView>> page(ShipmentFilter filter, ShipmentKey after, int limit) {
    Tuple values =
        Tuple.tuple()
            .addArrayOfString(filter.scope() == null ? null : filter.scope().toArray(String[]::new))
            .addString(filter.account())
            .addString(filter.order())
            .addString(filter.state())
            .addString(filter.invoice())
            .addString(filter.zone())
            .addString(filter.part())
            .addString(after.account())
            .addString(after.order())
            .addInteger(limit);
    return pool.preparedQuery(PAGE)
        .execute(values)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(views::shipment).toList());
  }

  /** The prices that an order had before the present one, newest first. */
  public Uni<List<RatedView>> earlier(String account, String order) {
    return pool.preparedQuery(EARLIER)
        .execute(Tuple.of(account, order))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(views::rating).toList());
  }
}
