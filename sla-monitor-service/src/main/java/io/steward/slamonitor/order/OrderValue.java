package io.steward.slamonitor.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The sum of quantity times unit price over the lines that state a price; exact, never rounded. */
final class OrderValue {
  private OrderValue() {}

  /** The value; {@code null} when no currency is known or no line states a price. */
  static @Nullable Money of(JsonNode lines, @Nullable String currency) {
    BigDecimal sum = null;
    for (JsonNode line : lines) {
      if (line.hasNonNull("unitPrice")) {
        sum = sum == null ? price(line) : sum.add(price(line));
      }
    }
    return sum == null || currency == null ? null : Money.of(sum, currency);
  }

  private static BigDecimal price(JsonNode line) {
    BigDecimal quantity = new BigDecimal(line.path("quantity").asText("1"));
    return new BigDecimal(line.path("unitPrice").asText()).multiply(quantity);
  }
}
