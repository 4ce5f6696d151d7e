package io.steward.slamonitor.promise.persistence;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.Announced;
import io.steward.slamonitor.promise.Ends;
import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Pause;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.PromiseKey;
import io.steward.slamonitor.promise.Source;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.StoredPromise;
import io.steward.slamonitor.promise.Subject;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a promise, and what else an announcement tells, from a row of promise and orders. */
public final class PromiseRow {
  private PromiseRow() {}

  /** The promise in a row with the columns of table promise. */
  public static Promise promise(Row row) {
    Instant due = instant(row, "due_at");
    return new Promise(
        key(row),
        source(row),
        row.getOffsetDateTime("started_at").toInstant(),
        due,
        due == null ? List.of() : warnings(row),
        pause(row),
        ends(row));
  }

  /** What is stored of the promise in a row with the columns of table promise. */
  static StoredPromise stored(Row row) {
    Instant due = instant(row, "due_at");
    return new StoredPromise(
        source(row),
        row.getOffsetDateTime("started_at").toInstant(),
        due,
        due == null ? List.of() : warnings(row),
        pause(row),
        ends(row),
        announced(row));
  }

  /** What was last announced of the promise. */
  public static Announced announced(Row row) {
    return Announced.last(standing(row), row.getInteger("warned"));
  }

  /** How the promise stood when it was last announced. */
  public static Standing standing(Row row) {
    return Standing.valueOf(row.getString("standing"));
  }

  /** The traits in a row with the columns of table orders, which are null for a ticket. */
  public static OrderTraits traits(Row row) {
    return new OrderTraits(
        row.getString("warehouse"),
        row.getString("channel"),
        row.getString("carrier"),
        row.getString("region"),
        money(row));
  }

  private static Source source(Row row) {
    String calendar = row.getString("calendar");
    return calendar == null && row.getString("policy").equals(Source.EXPLICIT)
        ? Source.STATED
        : new Source(row.getString("policy"), calendar);
  }

  private static Ends ends(Row row) {
    return new Ends(
        instant(row, "fulfilled_at"), instant(row, "cancelled_at"), instant(row, "superseded_at"));
  }

  private static PromiseKey key(Row row) {
    return new PromiseKey(
        new Subject(
            Subject.Type.valueOf(row.getString("subject")),
            row.getString("account"),
            row.getString("order_ref")),
        PromiseKind.valueOf(row.getString("kind")),
        row.getInteger("cycle"),
        row.getInteger("revision"));
  }

  private static List<Instant> warnings(Row row) {
    OffsetDateTime[] several = row.getArrayOfOffsetDateTimes("warnings");
    return several == null
        ? List.of(row.getOffsetDateTime("warn_at").toInstant())
        : Arrays.stream(several).map(OffsetDateTime::toInstant).toList();
  }

  private static @Nullable Pause pause(Row row) {
    Instant since = instant(row, "paused_at");
    return since == null
        ? null
        : new Pause(
            since, row.getString("paused_for"), Duration.ofSeconds(row.getLong("left_seconds")));
  }

  private static @Nullable Money money(Row row) {
    BigDecimal amount = row.getBigDecimal("value_amount");
    return amount == null ? null : Money.of(amount, row.getString("value_currency"));
  }

  /** The driver reads infinity as the greatest time that there is. */
  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null || time.equals(OffsetDateTime.MAX) ? null : time.toInstant();
  }
}
