package io.steward.slamonitor.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads times with their offset, and explains what is wrong with those that are none. */
final class FieldTimes {
  static final String EXPECTED = "a time with offset, such as 2026-11-23T10:15:00+01:00";
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2200;

  private FieldTimes() {}

  static @Nullable Instant read(JsonNode value, Consumer<String> complaint) {
    if (!value.isTextual()) {
      complaint.accept("is not a text");
      return null;
    }
    String text = value.textValue();
    try {
      OffsetDateTime time = OffsetTimes.parse(text);
      if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
        complaint.accept("is not within the years " + FIRST_YEAR + " to " + LAST_YEAR);
        return null;
      }
      return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
      complaint.accept(
          "is \"" + shown + "\", " + (isLocal(text) ? "without offset" : "not a time"));
      return null;
    }
  }

  private static boolean isLocal(String text) {
    try {
      LocalDateTime.parse(text.replace(' ', 'T'));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
