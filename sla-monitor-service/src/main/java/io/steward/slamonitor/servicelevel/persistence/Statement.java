package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Dimension;
import io.steward.slamonitor.servicelevel.OrderSelection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A statement with its values in the making: text comes from us alone, values are always bound. */
final class Statement {
  private final StringBuilder sql = new StringBuilder();
  private final Tuple values = Tuple.tuple();
  private final String now;

  /**
   * @param moment the moment of the question, against which times count as still ahead
   */
  Statement(Instant moment) {
    now = bind(moment.atOffset(ZoneOffset.UTC));
  }

  Statement text(String part) {
    sql.append(part);
    return this;
  }

  /** Binds a value and answers its placeholder. */
  String bind(Object value) {
    values.addValue(value);
    return "$" + values.size();
  }

  /** The orders of a selection; periods are local days of each order's account. */
  Statement selecting(OrderSelection selection, String moment) {
    text(" from orders o cross join (select " + now + "::timestamptz as now) t");
    text(" left join account a on a.code = o.account where " + moment + " is not null");
    day(selection.from(), moment, ">=");
    day(selection.to(), moment, "<");
    selection
        .filters()
        .forEach((dimension, value) -> text(" and " + column(dimension) + " = " + bind(value)));
    selection
        .scope()
        .ifPresent(
            accounts ->
                text(" and o.account = any(" + bind(accounts.toArray(String[]::new)) + ")"));
    return this;
  }

  /** Only what comes after a row of the page before. */
  Statement beyond(String sortKey, List<String> after) {
    if (!after.isEmpty()) {
      String key = after.stream().map(v -> bind(v) + "::text").collect(Collectors.joining(", "));
      text(" and (" + sortKey + ") > (" + key + ")");
    }
    return this;
  }

  Statement page(String sortKey, int limit) {
    return text(" order by " + sortKey + " limit " + limit);
  }

  String sql() {
    return sql.toString();
  }

  Tuple values() {
    return values;
  }

  /** A column of orders for those dimensions that are one. */
  static String column(Dimension dimension) {
    return dimension == Dimension.LANE
        ? "(o.warehouse || ' → ' || o.region)"
        : "o." + dimension.wireName();
  }

  private void day(@Nullable LocalDate day, String moment, String comparison) {
    if (day != null) {
      text(
          " and %s %s %s::date::timestamp at time zone coalesce(a.time_zone, 'UTC')"
              .formatted(moment, comparison, bind(day)));
    }
  }
}
