package io.steward.billing.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Writes many rows as one parameter for {@code jsonb_to_recordset}, their fields in snake case as
 * the columns are: one statement for a batch, without an array for each column.
 */
@ApplicationScoped
public class JsonRows {
  private final ObjectMapper json;

  JsonRows(ObjectMapper json) {
    this.json = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
  }

  /** The rows as a JSON array of objects. */
  public String of(List<?> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("rows cannot be written as JSON", e);
    }
  }
}
