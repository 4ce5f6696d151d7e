package io.steward.billing.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shipping costs, in the contract's currency.
 *
 * @param defaultZone zone of destinations that none names; without it they have no price
 * @param perOrderFee handling fee of each dispatched order; carries no fuel surcharge
 * @param fuelSurchargePercent of the freight
 * @param minimumCharge least freight of a shipment, before fuel
 * @param volumetricDivisor cubic centimetres per kilogram; without it only actual weight counts
 */
public record RateCard(
    List<Zone> zones,
    @Nullable String defaultZone,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal perOrderFee,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal fuelSurchargePercent,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal minimumCharge,
    @Nullable Integer volumetricDivisor) {

  public RateCard {
    zones = zones == null ? List.of() : List.copyOf(zones);
  }

  /** The zone that names the destination most specifically, else the default zone, if any. */
  public Optional<Zone> zoneOf(Destination destination) {
    return destination.names().stream()
        .flatMap(name -> zones.stream().filter(z -> z.places().contains(name)))
        .findFirst()
        .or(() -> zones.stream().filter(z -> z.name().equals(defaultZone)).findFirst());
  }
}
