package io.steward.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what the JSON parser says into the field, what was wrong and what would be right. */
public final class JsonComplaint {
  private JsonComplaint() {}

  /** Explains a failure to read JSON; the place of a syntax error is given as line and column. */
  public static FieldError of(JsonProcessingException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException e ->
          new FieldError(
              path(e), "is not a field of this request", "one of " + e.getKnownPropertyIds());
      case InvalidFormatException e ->
          new FieldError(path(e), "is \"" + e.getValue() + "\"", expected(e.getTargetType()));
      case MismatchedInputException e ->
          new FieldError(path(e), "has the wrong type", expected(e.getTargetType()));
      case JsonMappingException e when e.getCause() != null ->
          new FieldError(path(e), String.valueOf(e.getCause().getMessage()), "a valid value");
      default ->
          new FieldError(
              "body", "is not JSON" + place(failure.getLocation()), "a well-formed JSON document");
    };
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String path(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "body" : path.replaceFirst("^\\.", "");
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "a value of another type";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    return switch (type.getSimpleName()) {
      case "Instant", "OffsetDateTime" -> "a time with offset, such as 2026-11-23T10:15:00+01:00";
      case "LocalDate" -> "a date, such as 2026-11-23";
      case "YearMonth" -> "a month, such as 2026-11";
      case "BigDecimal" -> "a decimal number";
      case "int", "Integer", "long", "Long" -> "a whole number";
      case "boolean", "Boolean" -> "true or false";
      case "List", "Set" -> "an array";
      case "String" -> "a text";
      default -> "an object";
    };
  }
}
