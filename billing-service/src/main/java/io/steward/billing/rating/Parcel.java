package io.steward.billing.rating;

import org.jspecify.annotations.Nullable;

/** A parcel of a shipment, as far as its producer measured it. */
public record Parcel(
    @Nullable Long weightGrams,
    @Nullable Long lengthMm,
    @Nullable Long widthMm,
    @Nullable Long heightMm) {

  /** Actual weight; an unweighed parcel counts nothing. */
  long grams() {
    return weightGrams == null ? 0 : weightGrams;
  }

  /** Volume in cubic millimetres; a parcel without all three dimensions has none. */
  long cubicMillimetres() {
    return lengthMm == null || widthMm == null || heightMm == null
        ? 0
        : lengthMm * widthMm * heightMm;
  }
}
