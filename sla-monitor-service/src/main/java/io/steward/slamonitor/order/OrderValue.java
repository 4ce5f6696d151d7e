package io.steward.slamonitor.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The sum of quantity times unit price over the lines that state a price; exact, never rounded. */
final class OrderValue {
  private OrderValue() {}

  static Optional<BigDecimal> of(JsonNode lines) {
    return StreamSupport.stream(lines.spliterator(), false)
        .filter(line -> line.hasNonNull("unitPrice"))
        .map(OrderValue::price)
        .reduce(BigDecimal::add);
  }

  private static BigDecimal price(JsonNode line) {
    BigDecimal quantity = new BigDecimal(line.path("quantity").asText("1"));
    return new BigDecimal(line.path("unitPrice").asText()).multiply(quantity);
  }
}
