package io.steward.slamonitor.order;

import org.jspecify.annotations.Nullable;

/** What the part of a report that depends on its type must look like. */
final class DataRules {
  private DataRules() {}

  static void check(@Nullable OrderEventType type, FieldReader data) {
    switch (type) {
      case PLACED -> placed(data);
      case DISPATCHED -> dispatched(data);
      case DELIVERED -> data.freeTexts("signedBy");
      case CANCELLED -> {
        data.oneOf("by", "customer", "merchant", "fulfiller", "marketplace");
        data.freeTexts("reason");
      }
      case RETURNED -> {
        data.freeTexts("reason");
        data.eachObject("items", DataRules::line);
      }
      case REFUND_REQUESTED, REFUNDED -> {
        data.decimal("amount");
        data.currency("currency");
      }
      case SCANNED -> data.freeTexts("code", "place", "text");
      case DISCREPANCY_REPORTED -> {
        data.oneOf("kind", "short", "over", "damaged", "wrong-item", "address");
        data.eachObject("items", DataRules::line);
        data.freeTexts("note");
      }
      case null -> {
        // The unknown type is fault enough.
      }
    }
  }

  private static void placed(FieldReader data) {
    data.texts("channel", "warehouse");
    data.currency("currency");
    data.oneOf("priority", "standard", "priority");
    data.time("dispatchBy");
    data.time("deliverBy");
    data.object("destination").ifPresent(d -> d.texts("country", "region", "city", "postalCode"));
    data.eachObject("items", DataRules::line);
  }

  private static void dispatched(FieldReader data) {
    data.texts("carrier", "service", "trackingNumber");
    data.eachObject(
        "parcels", parcel -> parcel.wholeNumbers("weightGrams", "lengthMm", "widthMm", "heightMm"));
  }

  private static void line(FieldReader line) {
    line.texts("sku");
    line.wholeNumbers("quantity", "weightGrams");
    line.decimal("unitPrice");
  }
}
