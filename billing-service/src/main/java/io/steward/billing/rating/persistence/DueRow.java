package io.steward.billing.rating.persistence;

import io.steward.billing.contract.Destination;
import io.steward.billing.money.Money;
import io.steward.billing.rating.DueShipment;
import io.steward.billing.rating.Parcel;
import io.steward.billing.rating.PriceTag;
import io.steward.billing.rating.Shipment;
import io.steward.billing.rating.ShipmentKey;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a claimed order with the price that holds. */
final class DueRow {
  private DueRow() {}

  static DueShipment read(Row row, List<Parcel> parcels) {
    Shipment shipment =
        new Shipment(
            new ShipmentKey(row.getString("account"), row.getString("order_ref")),
            row.getLocalDate("dispatched_on"),
            new Destination(row.getString("country"), row.getString("region")),
            parcels,
            row.getLong("items_grams"));
    return new DueShipment(
        shipment,
        row.getString("carrier"),
        row.getInteger("revision"),
        row.getLocalDate("was_on") == null ? null : current(row),
        row.getString("invoice"),
        row.getString("because"));
  }

  private static PriceTag current(Row row) {
    return new PriceTag(
        row.getLocalDate("was_on"),
        row.getInteger("contract_version"),
        row.getString("zone"),
        row.getLong("billed_grams"),
        fee(row),
        row.getString("reason"));
  }

  private static @Nullable Money fee(Row row) {
    BigDecimal fee = row.getBigDecimal("fee");
    return fee == null ? null : new Money(fee, row.getString("currency"));
  }
}
