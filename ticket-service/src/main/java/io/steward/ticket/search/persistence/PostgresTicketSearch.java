package io.steward.ticket.search.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.ticket.clock.ClockState;
import io.steward.ticket.incident.OrderState;
import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.TicketStatus;
import io.steward.ticket.search.FoundOrder;
import io.steward.ticket.search.FoundTicket;
import io.steward.ticket.search.Owed;
import io.steward.ticket.search.TicketCounts;
import io.steward.ticket.search.TicketFilter;
import io.steward.ticket.search.TicketSearch;
import io.steward.ticket.search.TicketSort;
import io.steward.ticket.search.TimelineEntry;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One query for each question; the queries are in {@link SearchSql}. */
@ApplicationScoped
class PostgresTicketSearch implements TicketSearch {
  private final Pool pool;

  PostgresTicketSearch(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Page<FoundTicket>> find(
      TicketFilter filter, TicketSort sort, int limit, @Nullable String cursor) {
    Keyset order = Keyset.of(sort);
    Tuple values = filtered(filter);
    order.begin(cursor).forEach(values::addValue);
    return pool.preparedQuery(SearchSql.FIND + order.clause())
        .execute(values.addValue(limit + 1))
        .map(rows -> list(rows, SearchRows::ticket))
        .map(found -> Page.of(found, limit, order::after));
  }

  @Override
  public Uni<Optional<FoundTicket>> get(TicketNumber number) {
    return pool.preparedQuery(SearchSql.GET)
        .execute(Tuple.of(number.value()))
        .map(rows -> list(rows, SearchRows::ticket).stream().findFirst());
  }

  @Override
  public Uni<TicketCounts> count(TicketFilter filter) {
    return pool.preparedQuery(SearchSql.COUNT)
        .execute(filtered(filter))
        .map(
            rows -> {
              CountRows counts = new CountRows();
              rows.forEach(counts::add);
              return counts.counts();
            });
  }

  @Override
  public Uni<Page<FoundOrder>> orders(
      TicketNumber number, Optional<OrderState> state, int limit, @Nullable String cursor) {
    Tuple values = Tuple.of(number.value(), state.map(OrderState::code).orElse(null));
    OrderCursor.decode(cursor).forEach(values::addValue);
    return pool.preparedQuery(SearchSql.ORDERS)
        .execute(values.addValue(limit + 1))
        .map(rows -> list(rows, SearchRows::order))
        .map(found -> Page.of(found, limit, OrderCursor::after));
  }

  @Override
  public Uni<Page<TimelineEntry>> timeline(
      TicketNumber number, boolean withInternal, int limit, @Nullable String cursor) {
    int after = cursor == null ? 0 : Math.toIntExact(number(Cursor.decode(cursor, 1).getFirst()));
    return pool.preparedQuery(SearchSql.TIMELINE)
        .execute(Tuple.of(number.value(), withInternal, after, limit + 1))
        .map(rows -> list(rows, SearchRows::entry))
        .map(found -> Page.of(found, limit, e -> Cursor.encode(e.position())));
  }

  private static Tuple filtered(TicketFilter filter) {
    return Tuple.tuple()
        .addValue(codes(filter.statuses(), TicketStatus::code))
        .addValue(codes(filter.severities(), Severity::code))
        .addValue(filter.kind().map(kind -> kind.code()).orElse(null))
        .addValue(filter.account().orElse(null))
        .addValue(filter.assignee().orElse(null))
        .addValue(filter.order().orElse(null))
        .addValue(filter.scope().map(scope -> scope.toArray(String[]::new)).orElse(null))
        .addValue(filter.opened().from().orElse(null))
        .addValue(filter.opened().to().orElse(null))
        .addValue(filter.resolved().from().orElse(null))
        .addValue(filter.resolved().to().orElse(null))
        .addValue(filter.inTime().orElse(null))
        .addValue(codes(filter.clocks(), ClockState::code))
        .addValue(codes(filter.owed(), Owed::code));
  }

  private static <T> String @Nullable [] codes(Collection<T> values, Function<T, String> code) {
    return values.isEmpty() ? null : values.stream().map(code).toArray(String[]::new);
  }

  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Problems.invalid(
          "cursor", "is not a cursor of this list", "the value of \"next\" of the page before");
    }
  }

  private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> read) {
    return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
  }
}
