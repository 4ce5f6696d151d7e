package io.steward.billing.adjustment.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.adjustment.Adjustment;
import io.steward.billing.money.Money;
import io.steward.billing.persistence.JsonRows;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Adjustments in PostgreSQL. */
@ApplicationScoped
public class PostgresAdjustments {
  private static final String ADD =
      """
      insert into adjustment
        (id, account, order_ref, reason, currency, difference, original_invoice, at)
      select id, account, order_ref, reason, currency, difference, original_invoice, at
      from jsonb_to_recordset($1::text::jsonb) as r (id uuid, account text, order_ref text,
        reason text, currency text, difference numeric, original_invoice text, at timestamptz)
      """;

  private final JsonRows rows;

  PostgresAdjustments(JsonRows rows) {
    this.rows = rows;
  }

  private record AdjustmentRow(
      UUID id,
      String account,
      String orderRef,
      String reason,
      String currency,
      BigDecimal difference,
      String originalInvoice,
      Instant at) {
    static AdjustmentRow of(Adjustment a) {
      return new AdjustmentRow(
          a.id(),
          a.account(),
          a.order(),
          a.reason(),
          a.difference().currency(),
          a.difference().amount(),
          a.originalInvoice(),
          a.at());
    }
  }

  /** Records differences. */
  public Uni<Void> add(SqlConnection tx, List<Adjustment> adjustments) {
    return adjustments.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(ADD)
            .execute(Tuple.of(rows.of(adjustments.stream().map(AdjustmentRow::of).toList())))
            .replaceWithVoid();
  }

  /** The differences of an account that no invoice carries yet, locked, oldest first. */
  public Uni<List<Adjustment>> open(SqlConnection tx, String account) {
    return tx.preparedQuery(
            "select * from adjustment where account = $1 and invoice is null order by at, id for update")
        .execute(Tuple.of(account))
        .map(PostgresAdjustments::adjustments);
  }

  /** The differences of an order, oldest first. */
  public Uni<List<Adjustment>> of(SqlConnection connection, String account, String order) {
    return connection
        .preparedQuery(
            "select * from adjustment where account = $1 and order_ref = $2 order by at, id")
        .execute(Tuple.of(account, order))
        .map(PostgresAdjustments::adjustments);
  }

  /** Puts differences on an invoice. */
  public Uni<Void> settle(SqlConnection tx, List<Adjustment> adjustments, String invoice) {
    UUID[] ids = adjustments.stream().map(Adjustment::id).toArray(UUID[]::new);
    return tx.preparedQuery("update adjustment set invoice = $2 where id = any($1)")
        .execute(Tuple.of(ids, invoice))
        .replaceWithVoid();
  }

  private static List<Adjustment> adjustments(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(
            row ->
                new Adjustment(
                    row.getUUID("id"),
                    row.getString("account"),
                    row.getString("order_ref"),
                    row.getString("reason"),
                    new Money(row.getBigDecimal("difference"), row.getString("currency")),
                    row.getString("original_invoice"),
                    row.getOffsetDateTime("at").toInstant(),
                    row.getString("invoice")))
        .toList();
  }
}
