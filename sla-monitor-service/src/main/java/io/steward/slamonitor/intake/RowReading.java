package io.steward.slamonitor.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.order.OrderEventReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Reads one report from its text, strictly: no member twice, nothing after the end. */
@ApplicationScoped
public class RowReading {
  private final ObjectReader json;

  RowReading(ObjectMapper json) {
    this.json =
        json.reader()
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** Reads a line of JSON. */
  public Row line(long line, String text) {
    return switch (read(text, RowReading::inLine)) {
      case OrderEventReading.Valid valid -> new Row.Good(line, valid.event(), text.getBytes(UTF_8));
      case OrderEventReading.Invalid invalid -> new Row.Bad(line, invalid.errors().getFirst());
    };
  }

  /** Reads a row that was made into JSON from another form. */
  public Row row(long line, JsonNode body) {
    String text = body.toString();
    return switch (OrderEventReading.read(body, text)) {
      case OrderEventReading.Valid valid -> new Row.Good(line, valid.event(), text.getBytes(UTF_8));
      case OrderEventReading.Invalid invalid -> new Row.Bad(line, invalid.errors().getFirst());
    };
  }

  /** Reads JSON; text that is none is explained with its line and column. */
  public OrderEventReading read(String text) {
    return read(text, RowReading::inDocument);
  }

  private OrderEventReading read(String text, Function<JsonLocation, String> place) {
    try {
      return OrderEventReading.read(json.readTree(text), text);
    } catch (JsonProcessingException e) {
      String at = e.getLocation() == null ? "" : place.apply(e.getLocation());
      String reason = "is not JSON" + at + ": " + e.getOriginalMessage();
      return new OrderEventReading.Invalid(
          List.of(new FieldError("body", reason, "one order event as a JSON object")));
    }
  }

  private static String inLine(JsonLocation at) {
    return " at column " + at.getColumnNr();
  }

  private static String inDocument(JsonLocation at) {
    return " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
