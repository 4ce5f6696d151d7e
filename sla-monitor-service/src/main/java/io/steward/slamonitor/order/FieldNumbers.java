package io.steward.slamonitor.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks amounts and quantities, none of which may be negative. */
final class FieldNumbers {
  private static final String WHOLE = "a whole number, zero or more";
  private static final String DECIMAL = "a decimal number, zero or more, such as \"12.50\"";
  // Bounded, since a product of them is written into a numeric column and shown to people.
  private static final Pattern DECIMAL_TEXT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");

  private FieldNumbers() {}

  static void whole(@Nullable JsonNode value, BiConsumer<String, String> complaint) {
    if (value == null) {
      return;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      complaint.accept("is " + value, WHOLE);
    } else if (value.intValue() < 0) {
      complaint.accept("is negative: " + value, WHOLE);
    }
  }

  static void decimal(@Nullable JsonNode value, BiConsumer<String, String> complaint) {
    if (value == null) {
      return;
    }
    String text = digits(value);
    if (text.startsWith("-")) {
      complaint.accept("is negative: " + value, DECIMAL);
    } else if (!(value.isTextual() || value.isNumber()) || !DECIMAL_TEXT.matcher(text).matches()) {
      complaint.accept("is " + value, DECIMAL);
    }
  }

  // A number so large that its digits would fill the memory keeps its exponent, and is refused.
  private static String digits(JsonNode value) {
    boolean writable = value.isNumber() && Math.abs(value.doubleValue()) < 1e15;
    return writable ? new BigDecimal(value.asText()).toPlainString() : value.asText();
  }
}
