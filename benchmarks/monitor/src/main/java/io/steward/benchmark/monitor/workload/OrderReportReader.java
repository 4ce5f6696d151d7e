package io.steward.benchmark.monitor.workload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads order events token by token, without a tree: the reader of every contestant but the
 * monitor. For one thread.
 */
public final class OrderReportReader {
  private static final JsonFactory JSON = new JsonFactory();

  private String id = "";
  private String type = "";
  private String account = "";
  private String order = "";
  private long occurredAt;
  private long recordedAt;
  private long dispatchBy;
  private long deliverBy;
  private @Nullable String channel;
  private @Nullable String warehouse;
  private @Nullable String region;
  private @Nullable String country;
  private @Nullable String priority;
  private @Nullable String carrier;
  private @Nullable String trackingNumber;
  private long cents;
  private long quantity;
  private long unitPrice;

  /** Reads one event; the workload holds only events that are right. */
  public OrderReport read(byte[] body) {
    forget();
    try (JsonParser parser = JSON.createParser(body)) {
      parser.nextToken();
      object(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new OrderReport(
        id,
        type.equals(OrderReport.PLACED),
        account,
        order,
        occurredAt,
        recordedAt,
        dispatchBy,
        deliverBy,
        channel,
        warehouse,
        region,
        country,
        priority,
        carrier,
        trackingNumber,
        cents);
  }

  private void forget() {
    dispatchBy = 0;
    deliverBy = 0;
    channel = null;
    warehouse = null;
    region = null;
    country = null;
    priority = null;
    carrier = null;
    trackingNumber = null;
    cents = 0;
  }

  private void object(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      value(field, parser);
    }
  }

  private void value(String field, JsonParser parser) throws IOException {
    switch (field) {
      case "id" -> id = parser.getText();
      case "type" -> type = parser.getText();
      case "occurredAt" -> occurredAt = IsoTime.micros(parser.getText());
      case "recordedAt" -> recordedAt = IsoTime.micros(parser.getText());
      case "account" -> account = parser.getText();
      case "order" -> order = parser.getText();
      case "data", "destination" -> object(parser);
      case "items" -> items(parser);
      case "quantity" -> quantity = parser.getLongValue();
      case "unitPrice" -> unitPrice = cents(parser.getText());
      default -> trait(field, parser);
    }
  }

  private void trait(String field, JsonParser parser) throws IOException {
    switch (field) {
      case "channel" -> channel = parser.getText();
      case "warehouse" -> warehouse = parser.getText();
      case "region" -> region = parser.getText();
      case "country" -> country = parser.getText();
      case "priority" -> priority = parser.getText();
      case "carrier" -> carrier = parser.getText();
      case "trackingNumber" -> trackingNumber = parser.getText();
      case "dispatchBy" -> dispatchBy = IsoTime.micros(parser.getText());
      case "deliverBy" -> deliverBy = IsoTime.micros(parser.getText());
      default -> parser.skipChildren();
    }
  }

  private void items(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      object(parser);
      cents += quantity * unitPrice;
    }
  }

  private static long cents(String price) {
    int point = price.indexOf('.');
    return Long.parseLong(price, 0, point, 10) * 100
        + Long.parseLong(price, point + 1, price.length(), 10);
  }
}
