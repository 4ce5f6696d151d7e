package io.steward.billing.invoice.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.invoice.Invoice;
import io.steward.billing.invoice.Line;
import io.steward.billing.invoice.LineKind;
import io.steward.billing.money.Money;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds invoices. */
@ApplicationScoped
public class InvoiceSearch {
  private static final String PAGE =
      """
      select * from invoice
      where ($1::text[] is null or account = any($1)) and ($2::text is null or account = $2)
        and ($3::text is null or month = $3) and ($4::text is null or number < $4)
      order by number desc limit $5
      """;

  private static final String LINES =
      """
      select l.*, i.currency from invoice_line l join invoice i using (number)
      where number = $1 order by line
      """;

  private final Pool pool;

  InvoiceSearch(Pool pool) {
    this.pool = pool;
  }

  /**
   * Invoices, latest number first.
   *
   * @param scope the accounts that the asker may see; all when there is none
   * @param after the last number of the page before
   */
  public Uni<List<Invoice>> page(
      @Nullable Set<String> scope,
      @Nullable String account,
      @Nullable String month,
      @Nullable String after,
      int limit) {
    Tuple values =
        Tuple.tuple()
            .addArrayOfString(scope == null ? null : scope.toArray(String[]::new))
            .addString(account)
            .addString(month)
            .addString(after)
            .addInteger(limit);
    return pool.preparedQuery(PAGE)
        .execute(values)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(InvoiceSearch::invoice)
                    .toList());
  }

  /** The invoice of a number. */
  public Uni<Optional<Invoice>> find(String number) {
    return pool.preparedQuery("select * from invoice where number = $1")
        .execute(Tuple.of(number))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(InvoiceSearch::invoice)
                    .findFirst());
  }

  /** The lines of an invoice. */
  public Uni<List<Line>> lines(String number) {
    return pool.preparedQuery(LINES)
        .execute(Tuple.of(number))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(InvoiceSearch::line).toList());
  }

  private static Invoice invoice(Row row) {
    return new Invoice(
        row.getString("number"),
        row.getString("account"),
        row.getString("account_name"),
        row.getString("month"),
        row.getOffsetDateTime("issued_at").toInstant(),
        row.getLocalDate("issued_on"),
        row.getLocalDate("due_on"),
        row.getInteger("contract_version"),
        money(row, "fees"),
        money(row, "credits"),
        money(row, "net"),
        row.getBigDecimal("tax_percent"),
        money(row, "tax"),
        money(row, "total"));
  }

  private static Line line(Row row) {
    return new Line(
        row.getInteger("line"),
        LineKind.of(row.getString("kind")),
        row.getString("zone"),
        row.getString("description"),
        row.getInteger("quantity"),
        money(row, "amount"),
        List.of(row.getArrayOfStrings("orders")));
  }

  private static Money money(Row row, String column) {
    return new Money(row.getBigDecimal(column), row.getString("currency"));
  }
}
