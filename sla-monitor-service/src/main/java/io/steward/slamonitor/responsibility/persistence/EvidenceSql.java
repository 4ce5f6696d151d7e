package io.steward.slamonitor.responsibility.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.responsibility.Evidence;
import io.steward.slamonitor.responsibility.Miss;
import io.steward.slamonitor.responsibility.Report;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statement for what is known about promises, and its rows. */
final class EvidenceSql {
  static final String SELECT =
      """
      select k.account, k.order_ref, k.kind, o.placed_at, o.dispatch_due, o.dispatched_at,
        o.cancelled_at, o.channel, o.warehouse, o.carrier, o.region,
        case k.kind when 'dispatch' then o.dispatch_due when 'delivery' then o.deliver_due
          else (select p.due_at from promise p where p.account = o.account
                  and p.order_ref = o.order_ref and p.kind = 'REFUND'
                  and p.superseded_at is null
                order by p.due_at desc limit 1) end as due_at,
        case k.kind when 'dispatch' then o.dispatched_at when 'delivery' then o.delivered_at
          else o.refunded_at end as done_at,
        (select e.recorded_at from order_event e where e.account = o.account
           and e.order_ref = o.order_ref and e.type = 'order.placed'
         order by e.recorded_at, e.id limit 1) as told_at,
        (select json_agg(e.body order by e.occurred_at, e.id)::text from order_event e
         where e.account = o.account and e.order_ref = o.order_ref
           and e.type in ('order.scanned', 'order.discrepancy-reported')) as reports
      from unnest($1::text[], $2::text[], $3::text[]) as k (account, order_ref, kind)
      join orders o using (account, order_ref)
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private EvidenceSql() {}

  /** The evidence; empty where the promise has no time that could be missed. */
  static Optional<Evidence> read(Row row) {
    Instant due = instant(row, "due_at");
    if (due == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence(
            new Miss(
                new OrderKey(row.getString("account"), row.getString("order_ref")),
                PromiseKind.named(row.getString("kind")).orElseThrow()),
            due,
            instant(row, "done_at"),
            instant(row, "placed_at"),
            instant(row, "told_at"),
            instant(row, "dispatch_due"),
            instant(row, "dispatched_at"),
            instant(row, "cancelled_at"),
            row.getString("channel"),
            row.getString("warehouse"),
            row.getString("carrier"),
            row.getString("region"),
            reports(row.getString("reports"))));
  }

  private static List<Report> reports(@Nullable String bodies) {
    List<Report> reports = new ArrayList<>();
    for (JsonNode body : parse(bodies)) {
      boolean scan = body.path("type").asText().equals("order.scanned");
      JsonNode data = body.path("data");
      reports.add(
          new Report(
              scan ? Report.Type.SCAN : Report.Type.DISCREPANCY,
              data.path(scan ? "code" : "kind").asText(),
              data.path(scan ? "text" : "note").textValue(),
              OffsetDateTime.parse(body.path("occurredAt").asText()).toInstant()));
    }
    return reports;
  }

  private static JsonNode parse(@Nullable String bodies) {
    try {
      return bodies == null ? JSON.createArrayNode() : JSON.readTree(bodies);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored report is not JSON", e);
    }
  }

  /** A paused promise has no time: the database says infinity, which no clock reaches. */
  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null || time.equals(OffsetDateTime.MAX) ? null : time.toInstant();
  }
}
