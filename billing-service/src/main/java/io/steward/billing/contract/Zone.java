package io.steward.billing.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of destinations that cost the same.
 *
 * @param name what invoices call it
 * @param places COUNTRY-REGION, REGION or COUNTRY
 * @param breaks from 0 grams upwards, without gap or overlap
 * @param perAdditionalKilogram price of each started kilogram beyond the last break; without it
 *     such shipments have no price
 */
public record Zone(
    String name,
    List<String> places,
    List<WeightBreak> breaks,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal perAdditionalKilogram) {

  /** A zone that names no places can still be the default one. */
  public Zone {
    places = places == null ? List.of() : List.copyOf(places);
    breaks = breaks == null ? List.of() : List.copyOf(breaks);
  }

  /** The break that holds the weight; a weight that nobody knows (0) falls into the first one. */
  public Optional<WeightBreak> breakOf(long grams) {
    return breaks.stream().filter(b -> grams <= b.upToGrams()).findFirst();
  }
}
