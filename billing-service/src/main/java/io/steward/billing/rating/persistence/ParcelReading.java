package io.steward.billing.rating.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.steward.billing.rating.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads stored parcels. */
@ApplicationScoped
class ParcelReading {
  private final ObjectMapper json;

  ParcelReading(ObjectMapper json) {
    this.json = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
  }

  List<Parcel> read(@Nullable String stored) {
    try {
      return stored == null ? List.of() : List.of(json.readValue(stored, Parcel[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored parcels cannot be read", e);
    }
  }
}
