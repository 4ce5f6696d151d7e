package io.steward.slamonitor.alert.match;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A condition on one label. A label that is absent counts as empty, as in Alertmanager: {@code
 * carrier=} matches what has no carrier, {@code carrier!=dhl} too.
 *
 * @param value a text, or a regular expression that must match the whole label
 */
public record Matcher(String label, Operator operator, String value) {
  /** The labels that events may bear. */
  public static final List<String> LABELS =
      List.of(
          "account",
          "carrier",
          "cause",
          "channel",
          "kind",
          "level",
          "measure",
          "region",
          "severity",
          "subject",
          "type",
          "warehouse");

  /** Whether the label has the value. */
  public boolean matches(Map<String, String> labels) {
    String actual = labels.getOrDefault(label, "");
    return switch (operator) {
      case IS -> actual.equals(value);
      case IS_NOT -> !actual.equals(value);
      case LIKE -> Pattern.matches(value, actual);
      case NOT_LIKE -> !Pattern.matches(value, actual);
    };
  }

  /** Whether all hold; none is a condition that everything meets. */
  public static boolean all(List<Matcher> matchers, Map<String, String> labels) {
    return matchers.stream().allMatch(matcher -> matcher.matches(labels));
  }

  /** As it is written: {@code warehouse=~W1|W2}. */
  @Override
  public String toString() {
    return label + operator.sign() + value;
  }
}
