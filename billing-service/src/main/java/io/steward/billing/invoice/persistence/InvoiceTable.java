package io.steward.billing.invoice.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.invoice.Invoice;
import io.steward.billing.invoice.Line;
import io.steward.billing.persistence.JsonRows;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes invoices. */
@ApplicationScoped
public class InvoiceTable {
  // The year's row stays locked until the transaction ends; a rollback gives the number back.
  private static final String NEXT =
      """
      insert into invoice_sequence as s (year, last) values ($1, 1)
      on conflict (year) do update set last = s.last + 1
      returning last
      """;

  private static final String ADD =
      """
      insert into invoice (number, account, account_name, month, issued_at, issued_on, due_on,
        contract_version, currency, fees, credits, net, tax_percent, tax, total)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      """;

  private static final String ADD_LINES =
      """
      insert into invoice_line (number, line, kind, zone, description, quantity, amount, orders)
      select $1, line, kind, zone, description, quantity, amount,
        array(select jsonb_array_elements_text(orders))
      from jsonb_to_recordset($2::text::jsonb) as r (line int, kind text, zone text,
        description text, quantity int, amount numeric, orders jsonb)
      """;

  private final JsonRows rows;

  InvoiceTable(JsonRows rows) {
    this.rows = rows;
  }

  private record LineRow(
      int line,
      String kind,
      @Nullable String zone,
      String description,
      int quantity,
      BigDecimal amount,
      List<String> orders) {
    static LineRow of(Line l) {
      return new LineRow(
          l.number(),
          l.kind().code(),
          l.zone(),
          l.description(),
          l.quantity(),
          l.amount().amount(),
          l.orders());
    }
  }

  /** Draws the next number of the year. */
  public Uni<String> nextNumber(SqlConnection tx, int year) {
    return tx.preparedQuery(NEXT)
        .execute(Tuple.of(year))
        .map(found -> "INV-%d-%06d".formatted(year, found.iterator().next().getInteger("last")));
  }

  /** Adds an invoice with its lines. */
  public Uni<Void> add(SqlConnection tx, Invoice i, List<Line> lines) {
    Tuple values =
        Tuple.from(
            List.of(
                i.number(),
                i.account(),
                i.accountName(),
                i.month(),
                i.issuedAt().atOffset(ZoneOffset.UTC),
                i.issuedOn(),
                i.dueOn(),
                i.contractVersion(),
                i.net().currency(),
                i.fees().amount(),
                i.credits().amount(),
                i.net().amount(),
                i.taxPercent(),
                i.tax().amount(),
                i.total().amount()));
    String lineRows = rows.of(lines.stream().map(LineRow::of).toList());
    return tx.preparedQuery(ADD)
        .execute(values)
        .chain(() -> tx.preparedQuery(ADD_LINES).execute(Tuple.of(i.number(), lineRows)))
        .replaceWithVoid();
  }
}
