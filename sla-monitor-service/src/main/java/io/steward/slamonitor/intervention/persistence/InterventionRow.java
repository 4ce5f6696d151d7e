package io.steward.slamonitor.intervention.persistence;

import io.steward.slamonitor.intervention.EndangeredOrder;
import io.steward.slamonitor.intervention.Intervention;
import io.steward.slamonitor.intervention.Interventions.Member;
import io.steward.slamonitor.intervention.Matter;
import io.steward.slamonitor.intervention.OrderCandidate;
import io.steward.slamonitor.intervention.Outcome;
import io.steward.slamonitor.intervention.RequestKind;
import io.steward.slamonitor.intervention.RequestState;
import io.steward.slamonitor.intervention.Step;
import io.steward.slamonitor.intervention.StepState;
import io.steward.slamonitor.intervention.Stratum;
import io.steward.slamonitor.intervention.SupportRequest;
import io.steward.slamonitor.intervention.Verdict;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads interventions and what belongs to them. */
final class InterventionRow {
  private InterventionRow() {}

  static Intervention intervention(Row row) {
    return new Intervention(
        row.getUUID("id"),
        matter(row),
        row.getString("title"),
        row.getString("reason"),
        row.getString("owner"),
        timeIfAny(row, "taken_at"),
        row.getUUID("risk_id"),
        row.getString("opened_by"),
        time(row, "opened_at"),
        timeIfAny(row, "due_at"),
        timeIfAny(row, "acted_at"),
        new Intervention.Tally(
            row.getLong("orders"),
            row.getLong("pending"),
            row.getLong("saved"),
            row.getLong("breached")),
        values(row),
        closing(row));
  }

  static Matter matter(Row row) {
    return new Matter(row.getString("account"), row.getString("kind"), row.getString("place"));
  }

  static EndangeredOrder order(Row row) {
    BigDecimal amount = row.getBigDecimal("value_amount");
    String currency = row.getString("value_currency");
    return new EndangeredOrder(
        new OrderKey(row.getString("account"), row.getString("order_ref")),
        row.getString("promise"),
        timeIfAny(row, "due_at"),
        amount == null || currency == null ? null : Money.of(amount, currency));
  }

  static OrderCandidate candidate(Row row) {
    return new OrderCandidate(
        new OrderKey(row.getString("account"), row.getString("order_ref")),
        row.getBoolean("known"),
        timeIfAny(row, "cancelled_at"),
        timeIfAny(row, "delivered_at"),
        row.getUUID("looked_after_by"),
        row.getString("promise") == null ? null : order(row));
  }

  static Member member(Row row) {
    return new Member(
        order(row),
        time(row, "joined_at"),
        Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)));
  }

  static Step step(Row row) {
    return new Step(
        row.getInteger("position"),
        row.getString("words"),
        StepState.ofWord(row.getString("state")).orElseThrow(),
        row.getString("changed_by"),
        timeIfAny(row, "changed_at"));
  }

  static SupportRequest request(Row row) {
    return new SupportRequest(
        row.getUUID("id"),
        RequestKind.ofWord(row.getString("kind")).orElseThrow(),
        RequestState.ofWord(row.getString("state")).orElseThrow(),
        time(row, "due_at"),
        row.getString("words"),
        row.getString("asked_by"),
        time(row, "asked_at"),
        row.getString("changed_by"),
        timeIfAny(row, "changed_at"),
        row.getString("answer"));
  }

  static Stratum stratum(Row row) {
    return new Stratum(
        row.getLong("helped_kept"),
        row.getLong("helped"),
        row.getLong("left_kept"),
        row.getLong("left_alone"));
  }

  private static Intervention.@Nullable Closing closing(Row row) {
    String outcome = row.getString("outcome");
    return outcome == null
        ? null
        : new Intervention.Closing(
            Outcome.ofWord(outcome).orElseThrow(),
            row.getString("closed_by"),
            time(row, "closed_at"),
            row.getString("closing_words"));
  }

  private static List<Money> values(Row row) {
    BigDecimal[] amounts = row.getArrayOfBigDecimals("amounts");
    String[] currencies = row.getArrayOfStrings("currencies");
    return IntStream.range(0, amounts == null ? 0 : amounts.length)
        .mapToObj(i -> Money.of(amounts[i], currencies[i]))
        .toList();
  }

  private static Instant time(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }

  private static @Nullable Instant timeIfAny(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
