package io.steward.billing.invoice.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.invoice.BillableShipment;
import io.steward.billing.invoice.Invoice;
import io.steward.billing.money.Money;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** Priced orders that no invoice carries. */
@ApplicationScoped
public class BillableTable {
  private static final String SHIPMENTS =
      """
      select s.order_ref, r.zone, r.currency, r.freight, r.minimum, r.fuel, r.order_fee
      from shipment s
      join rating r on r.account = s.account and r.order_ref = s.order_ref and r.revision = s.revision
      where s.account = $1 and s.state = 'rated' and s.invoice is null and s.dispatched_on <= $2
      order by s.order_ref for update of s
      """;

  private static final String CARRY =
      """
      update shipment set invoice = $1, invoiced_revision = revision
      where account = $2 and order_ref = any($3)
      """;

  private static final String UNPLACED =
      """
      update shipment set state = 'due', because = 'billed'
      where state = 'incomplete' and dispatched_on <= $1
      """;

  /** Whether the account has its invoice of the month. */
  public Uni<Boolean> isInvoiced(SqlConnection tx, String account, String month) {
    return tx.preparedQuery("select 1 from invoice where account = $1 and month = $2")
        .execute(Tuple.of(account, month))
        .map(rows -> rows.rowCount() > 0);
  }

  /** Locks and reads the open orders dispatched up to a local day. */
  public Uni<List<BillableShipment>> shipments(SqlConnection tx, String account, LocalDate until) {
    return tx.preparedQuery(SHIPMENTS)
        .execute(Tuple.of(account, until))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(BillableTable::shipment)
                    .toList());
  }

  /** Puts orders on an invoice, with the price that holds. */
  public Uni<Void> carry(SqlConnection tx, Invoice invoice, List<BillableShipment> shipments) {
    String[] orders = shipments.stream().map(BillableShipment::order).toArray(String[]::new);
    return tx.preparedQuery(CARRY)
        .execute(Tuple.of(invoice.number(), invoice.account(), orders))
        .replaceWithVoid();
  }

  /**
   * Has orders priced whose placement never came: at the end of the month they are billed without,
   * by the default zone and the weight of their parcels.
   */
  public Uni<Void> priceUnplaced(SqlConnection tx, LocalDate until) {
    return tx.preparedQuery(UNPLACED).execute(Tuple.of(until)).replaceWithVoid();
  }

  private static BillableShipment shipment(Row row) {
    String currency = row.getString("currency");
    return new BillableShipment(
        row.getString("order_ref"),
        row.getString("zone"),
        new Money(row.getBigDecimal("freight"), currency),
        new Money(row.getBigDecimal("minimum"), currency),
        new Money(row.getBigDecimal("fuel"), currency),
        new Money(row.getBigDecimal("order_fee"), currency));
  }
}
