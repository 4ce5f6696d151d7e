package io.steward.slamonitor.earlywarning.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.slamonitor.earlywarning.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reasons as they are stored. */
@ApplicationScoped
class ReasonsJson {
  private final ObjectMapper json;

  ReasonsJson(ObjectMapper json) {
    this.json = json;
  }

  String write(List<Reason> reasons) {
    try {
      return json.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("reasons cannot be written as JSON", e);
    }
  }

  List<Reason> read(String stored) {
    try {
      return json.readValue(stored, new TypeReference<List<Reason>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored reasons cannot be read", e);
    }
  }
}
