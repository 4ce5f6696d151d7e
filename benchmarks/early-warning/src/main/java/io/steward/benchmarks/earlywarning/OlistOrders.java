package io.steward.benchmarks.earlywarning;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.steward.slamonitor.earlywarning.OrderStory;
import io.steward.slamonitor.order.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Orders of the Olist tables as the monitor knows them after intake: one seller's part of one order
 * is one order of the account. The rules are those of the converter to order events.
 */
final class OlistOrders {
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(-3);

  private final Path folder;

  private OlistOrders(Path folder) {
    this.folder = folder;
  }

  static List<OrderStory> in(Path folder) throws IOException {
    return new OlistOrders(folder).stories();
  }

  private List<OrderStory> stories() throws IOException {
    Map<String, NamedCsvRecord> orders = byId("olist_orders_dataset", "order_id");
    Map<String, NamedCsvRecord> customers = byId("olist_customers_dataset", "customer_id");
    Map<String, NamedCsvRecord> sellers = byId("olist_sellers_dataset", "seller_id");
    Map<String, List<NamedCsvRecord>> parts = new LinkedHashMap<>();
    for (NamedCsvRecord item : rows("olist_order_items_dataset")) {
      if (orders.containsKey(item.getField("order_id"))) {
        parts
            .computeIfAbsent(
                item.getField("seller_id") + "/" + item.getField("order_id"),
                key -> new ArrayList<>())
            .add(item);
      }
    }
    List<OrderStory> stories = new ArrayList<>(parts.size());
    for (List<NamedCsvRecord> items : parts.values()) {
      NamedCsvRecord order = orders.get(items.getFirst().getField("order_id"));
      NamedCsvRecord seller = sellers.get(items.getFirst().getField("seller_id"));
      stories.add(story(order, items, seller, customers.get(order.getField("customer_id"))));
    }
    stories.sort(Comparator.comparing(OrderStory::placedAt).thenComparing(OrderStory::order));
    return stories;
  }

  private static OrderStory story(
      NamedCsvRecord order,
      List<NamedCsvRecord> items,
      NamedCsvRecord seller,
      NamedCsvRecord customer) {
    Instant dispatchedAt = time(order, "order_delivered_carrier_date");
    String status = order.getField("order_status");
    boolean cancelled = status.equals("canceled") || status.equals("unavailable");
    return new OrderStory(
        seller.getField("seller_id"),
        order.getField("order_id"),
        ZONE,
        "olist",
        seller.getField("seller_state") + "-" + seller.getField("seller_zip_code_prefix"),
        customer.getField("customer_state"),
        dispatchedAt == null ? null : "correios",
        Money.of(
            items.stream()
                .map(i -> new BigDecimal(i.getField("price")))
                .reduce(BigDecimal.ZERO, BigDecimal::add),
            "BRL"),
        at(order.getField("order_purchase_timestamp")),
        items.stream()
            .map(i -> at(i.getField("shipping_limit_date")))
            .max(Comparator.naturalOrder())
            .orElseThrow(),
        at(order.getField("order_estimated_delivery_date")),
        dispatchedAt,
        time(order, "order_delivered_customer_date"),
        cancelled ? newest(order) : null);
  }

  private static @Nullable Instant newest(NamedCsvRecord order) {
    return List.of(
            "order_purchase_timestamp",
            "order_approved_at",
            "order_delivered_carrier_date",
            "order_delivered_customer_date")
        .stream()
        .map(order::getField)
        .filter(text -> !text.isEmpty())
        .max(Comparator.naturalOrder())
        .map(OlistOrders::at)
        .orElse(null);
  }

  private static @Nullable Instant time(NamedCsvRecord order, String column) {
    String text = order.getField(column);
    return text.isEmpty() ? null : at(text);
  }

  private static Instant at(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZONE);
  }

  private Map<String, NamedCsvRecord> byId(String table, String id) throws IOException {
    Map<String, NamedCsvRecord> byId = new HashMap<>();
    rows(table).forEach(row -> byId.put(row.getField(id), row));
    return byId;
  }

  private List<NamedCsvRecord> rows(String table) throws IOException {
    Path plain = folder.resolve(table + ".csv");
    Function<InputStream, InputStreamReader> text =
        in -> new InputStreamReader(in, StandardCharsets.UTF_8);
    try (InputStream file =
            Files.exists(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(folder.resolve(table + ".csv.gz")));
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(text.apply(file))) {
      return reader.stream().toList();
    }
  }
}
