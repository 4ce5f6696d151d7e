package io.steward.slamonitor.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.steward.platform.problem.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one JSON object and notes what is wrong with them. A field that is null
 * counts as absent.
 */
final class FieldReader {
  private final ObjectNode object;
  private final String path;
  private final List<FieldError> errors;

  FieldReader(ObjectNode object, String path, List<FieldError> errors) {
    this.object = object;
    this.path = path;
    this.errors = errors;
  }

  @Nullable String requiredText(String name, String expected) {
    String text = text(name);
    if (text == null && !object.hasNonNull(name)) {
      complain(name, "is missing", expected);
    } else if (text != null && text.isBlank()) {
      complain(name, "is empty", expected);
      return null;
    }
    return text;
  }

  @Nullable String text(String name) {
    JsonNode value = present(name);
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      complain(name, "is " + shown(value), "a text");
      return null;
    }
    String text = value.textValue();
    if (text.length() > OrderEventReading.MOST_CHARACTERS) {
      complain(
          name,
          "has " + text.length() + " characters",
          "at most " + OrderEventReading.MOST_CHARACTERS);
    } else if (hasControlCharacter(text)) {
      complain(name, "contains a control character", "a text of one line");
    }
    return text;
  }

  @Nullable Instant requiredTime(String name) {
    if (present(name) == null) {
      complain(name, "is missing", FieldTimes.EXPECTED);
    }
    return time(name);
  }

  @Nullable Instant time(String name) {
    JsonNode value = present(name);
    return value == null
        ? null
        : FieldTimes.read(value, reason -> complain(name, reason, FieldTimes.EXPECTED));
  }

  void texts(String... names) {
    for (String name : names) {
      text(name);
    }
  }

  /** Texts that people wrote: of any length and with line breaks. */
  void freeTexts(String... names) {
    for (String name : names) {
      JsonNode value = present(name);
      if (value != null && !value.isTextual()) {
        complain(name, "is " + shown(value), "a text");
      }
    }
  }

  void oneOf(String name, String... allowed) {
    String value = text(name);
    if (value != null && !List.of(allowed).contains(value)) {
      complain(name, "is " + shown(value), "one of " + String.join(", ", allowed));
    }
  }

  void currency(String name) {
    String value = text(name);
    if (value != null && !value.matches("[A-Z]{3}")) {
      complain(name, "is " + shown(value), "an ISO 4217 code, such as EUR");
    }
  }

  void wholeNumbers(String... names) {
    for (String name : names) {
      FieldNumbers.whole(present(name), (reason, expected) -> complain(name, reason, expected));
    }
  }

  void decimal(String name) {
    FieldNumbers.decimal(present(name), (reason, expected) -> complain(name, reason, expected));
  }

  Optional<FieldReader> object(String name) {
    JsonNode value = present(name);
    if (value instanceof ObjectNode nested) {
      return Optional.of(new FieldReader(nested, path + name + ".", errors));
    }
    if (value != null) {
      complain(name, "is " + shown(value), "an object");
    }
    return Optional.empty();
  }

  void eachObject(String name, Consumer<FieldReader> check) {
    JsonNode value = present(name);
    if (value != null && !value.isArray()) {
      complain(name, "is " + shown(value), "an array of objects");
    } else if (value != null) {
      for (int i = 0; i < value.size(); i++) {
        String element = path + name + "[" + i + "]";
        if (value.get(i) instanceof ObjectNode nested) {
          check.accept(new FieldReader(nested, element + ".", errors));
        } else {
          errors.add(new FieldError(element, "is " + shown(value.get(i)), "an object"));
        }
      }
    }
  }

  // No stream: this looks at each character of every report.
  private static boolean hasControlCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable JsonNode present(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private void complain(String name, String reason, String expected) {
    errors.add(new FieldError(path + name, reason, expected));
  }

  private static String shown(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      default -> shown(value.asText());
    };
  }

  private static String shown(String value) {
    return "\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "\"";
  }
}
