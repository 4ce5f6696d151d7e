package io.steward.billing.rating;

import io.steward.billing.contract.Destination;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a dispatched order when it is priced.
 *
 * @param dispatchedOn day of dispatch in the account's zone
 * @param parcels as dispatched; may be empty
 * @param itemsGrams weight of the items as ordered, for want of weighed parcels
 */
public record Shipment(
    ShipmentKey key,
    LocalDate dispatchedOn,
    Destination destination,
    List<Parcel> parcels,
    long itemsGrams) {

  public Shipment {
    parcels = List.copyOf(parcels);
  }

  /** Weight of the parcels; that of the ordered items when no parcel was weighed. */
  long actualGrams() {
    long weighed = parcels.stream().mapToLong(Parcel::grams).sum();
    return weighed > 0 ? weighed : itemsGrams;
  }

  /** Weight by volume, rounded up to the gram; each parcel's volume counts. */
  long volumetricGrams(int cubicCentimetresPerKilogram) {
    long volume = parcels.stream().mapToLong(Parcel::cubicMillimetres).sum();
    // 1 kg is (divisor * 1000) mm3, so 1 g is divisor mm3.
    return Math.ceilDiv(volume, cubicCentimetresPerKilogram);
  }
}
