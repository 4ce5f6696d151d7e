package io.steward.billing.credit.persistence;

import io.steward.billing.credit.Credit;
import io.steward.billing.credit.CreditDecision;
import io.steward.billing.credit.CreditState;
import io.steward.billing.credit.Settled;
import io.steward.billing.money.Money;
import io.steward.billing.rating.ShipmentKey;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A granted credit as it is stored. */
record CreditRow(
    String promiseId,
    String account,
    String orderRef,
    String kind,
    Instant breachedAt,
    LocalDate breachedOn,
    String month,
    int contractVersion,
    String currency,
    BigDecimal amount) {

  static CreditRow of(Settled settled, CreditDecision.Grant grant) {
    var breach = settled.open().breach();
    return new CreditRow(
        breach.promiseId(),
        breach.shipment().account(),
        breach.shipment().order(),
        breach.kind(),
        breach.breachedAt(),
        settled.open().breachedOn(),
        settled.open().month(),
        settled.open().contractVersion(),
        grant.amount().currency(),
        grant.amount().amount());
  }

  /** Reads a credit from a row that has its columns. */
  static Credit read(Row row) {
    String currency = row.getString("currency");
    BigDecimal netted = row.getBigDecimal("netted");
    return new Credit(
        row.getString("promise_id"),
        new ShipmentKey(row.getString("account"), row.getString("order_ref")),
        row.getString("kind"),
        row.getOffsetDateTime("breached_at").toInstant(),
        row.getString("month"),
        new Money(row.getBigDecimal("amount"), currency),
        netted == null ? null : new Money(netted, currency),
        CreditState.of(row.getString("state")),
        row.getString("invoice"));
  }
}
