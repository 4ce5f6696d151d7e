package io.steward.slamonitor.intervention.persistence;

import io.steward.slamonitor.intervention.EndangeredOrder;
import io.steward.slamonitor.intervention.Interventions.Joining;
import io.steward.slamonitor.intervention.Signal;
import io.steward.slamonitor.order.Money;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many orders as the columns of one statement, always in the order of their key. */
final class OrderColumns {
  private OrderColumns() {}

  static Tuple joining(Collection<Joining> joining, Instant now) {
    List<EndangeredOrder> orders = joining.stream().map(Joining::order).toList();
    return Tuple.tuple()
        .addArrayOfUUID(joining.stream().map(Joining::intervention).toArray(UUID[]::new))
        .addArrayOfString(texts(orders, o -> o.order().account()))
        .addArrayOfString(texts(orders, o -> o.order().order()))
        .addArrayOfString(texts(orders, EndangeredOrder::promise))
        .addArrayOfOffsetDateTime(times(orders, EndangeredOrder::dueAt))
        .addArrayOfBigDecimal(
            orders.stream()
                .map(EndangeredOrder::value)
                .map(value -> value == null ? null : new BigDecimal(value.amount()))
                .toArray(BigDecimal[]::new))
        .addArrayOfString(texts(orders, o -> currency(o.value())))
        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
  }

  /** Of a promise that is decided twice the later decision. */
  static Tuple deciding(Collection<Signal.Decided> decided, Instant now) {
    TreeMap<String, Signal.Decided> latest = new TreeMap<>();
    decided.forEach(d -> latest.put(d.order() + "/" + d.promise(), d));
    List<Signal.Decided> all = List.copyOf(latest.values());
    return Tuple.tuple()
        .addArrayOfString(texts(all, d -> d.order().account()))
        .addArrayOfString(texts(all, d -> d.order().order()))
        .addArrayOfString(texts(all, Signal.Decided::promise))
        .addArrayOfString(texts(all, d -> d.verdict().word()))
        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
  }

  static Tuple remembering(Collection<Signal.AtRisk> signals) {
    TreeMap<String, Signal.AtRisk> first = new TreeMap<>();
    signals.forEach(s -> first.putIfAbsent(s.order().order() + "/" + s.order().promise(), s));
    List<Signal.AtRisk> all = List.copyOf(first.values());
    return Tuple.tuple()
        .addArrayOfString(texts(all, s -> s.order().order().account()))
        .addArrayOfString(texts(all, s -> s.order().order().order()))
        .addArrayOfString(texts(all, s -> s.order().promise()))
        .addArrayOfString(texts(all, Signal.AtRisk::warehouse))
        .addArrayOfOffsetDateTime(times(all, Signal.AtRisk::at));
  }

  static <T> @Nullable String[] texts(List<T> items, Function<T, @Nullable String> value) {
    return items.stream().map(value).toArray(String[]::new);
  }

  private static <T> OffsetDateTime[] times(List<T> items, Function<T, @Nullable Instant> value) {
    return items.stream()
        .map(value)
        .map(time -> time == null ? null : time.atOffset(ZoneOffset.UTC))
        .toArray(OffsetDateTime[]::new);
  }

  private static @Nullable String currency(@Nullable Money value) {
    return value == null ? null : value.currency();
  }
}
