package io.steward.slamonitor.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

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
    return switch (read(text)) {
      case OrderEventReading.Valid valid -> new Row.Good(line, valid.event(), text.getBytes(UTF_8));
      case OrderEventReading.Invalid invalid -> new Row.Bad(line, invalid.errors().getFirst());
    };
  }

  /** Reads a row that was made into JSON from another form. */
  public Row row(long line, JsonNode body) {
    return switch (OrderEventReading.read(body)) {
      case OrderEventReading.Valid valid ->
          new Row.Good(line, valid.event(), body.toString().getBytes(UTF_8));
      case OrderEventReading.Invalid invalid -> new Row.Bad(line, invalid.errors().getFirst());
    };
  }

  /** Reads JSON; text that is none is explained with its line and column. */
  public OrderEventReading read(String text) {
    try {
      return OrderEventReading.read(json.readTree(text));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String place =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      String reason = "is not JSON" + place + ": " + e.getOriginalMessage();
      return new OrderEventReading.Invalid(
          List.of(new FieldError("body", reason, "one order event as a JSON object")));
    }
  }
}
