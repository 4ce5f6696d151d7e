package io.steward.ticket.incident.persistence;

import io.steward.ticket.incident.AffectedOrder;
import io.steward.ticket.incident.OrderPromise;
import io.steward.ticket.incident.SlaSignal.Ending;
import io.steward.ticket.lifecycle.Money;
import io.steward.ticket.lifecycle.TicketNumber;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Orders and endings as parameters, one array for each column. */
final class OrderTuples {
  private OrderTuples() {}

  static Tuple announcements(Collection<AffectedOrder> orders) {
    return Tuple.of(
        column(orders, o -> o.promise().id(), String[]::new),
        column(orders, o -> at(o.announcedAt()), OffsetDateTime[]::new));
  }

  static Tuple endings(Collection<Ending> endings) {
    return Tuple.of(
        column(endings, Ending::promiseId, String[]::new),
        column(endings, e -> e.outcome().code(), String[]::new),
        column(endings, e -> at(e.endedAt()), OffsetDateTime[]::new),
        column(endings, e -> at(e.announcedAt()), OffsetDateTime[]::new));
  }

  static Tuple attachments(Map<TicketNumber, List<AffectedOrder>> orders, Instant attachedAt) {
    List<Long> tickets = new ArrayList<>();
    List<AffectedOrder> all = new ArrayList<>();
    orders.forEach(
        (ticket, ofTicket) ->
            ofTicket.forEach(
                order -> {
                  tickets.add(ticket.value());
                  all.add(order);
                }));
    List<OrderPromise> promises = all.stream().map(AffectedOrder::promise).toList();
    OffsetDateTime[] attached = new OffsetDateTime[all.size()];
    Arrays.fill(attached, at(attachedAt));
    return Tuple.from(
        List.of(
            tickets.toArray(Long[]::new),
            column(promises, OrderPromise::id, String[]::new),
            column(promises, OrderPromise::account, String[]::new),
            column(promises, OrderPromise::order, String[]::new),
            column(promises, OrderPromise::kind, String[]::new),
            column(promises, p -> at(p.dueAt()), OffsetDateTime[]::new),
            column(promises, p -> amount(p.value()), BigDecimal[]::new),
            column(promises, p -> currency(p.value()), String[]::new),
            column(all, o -> o.state().code(), String[]::new),
            column(all, o -> at(o.endedAt()), OffsetDateTime[]::new),
            column(all, o -> at(o.announcedAt()), OffsetDateTime[]::new),
            attached));
  }

  private static <T, V> Object column(
      Collection<T> rows, Function<T, @Nullable V> value, IntFunction<V[]> array) {
    return rows.stream().map(value).toArray(array);
  }

  private static @Nullable BigDecimal amount(@Nullable Money money) {
    return money == null ? null : money.amount();
  }

  private static @Nullable String currency(@Nullable Money money) {
    return money == null ? null : money.currency();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }
}
