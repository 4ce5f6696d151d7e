package io.steward.billing.contract;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an order goes, as far as the order says.
 *
 * @param country ISO 3166-1 code, when known
 * @param region the producer's code of the state or province, when known
 */
public record Destination(@Nullable String country, @Nullable String region) {

  /** The names by which a zone may list this place, the most specific first. */
  public List<String> names() {
    String both = country == null || region == null ? null : country + "-" + region;
    return Stream.of(both, region, country).filter(n -> n != null && !n.isBlank()).toList();
  }

  @Override
  public String toString() {
    return names().isEmpty() ? "an unknown place" : names().getFirst();
  }
}
