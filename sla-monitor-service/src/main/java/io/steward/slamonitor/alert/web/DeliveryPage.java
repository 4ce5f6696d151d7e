package io.steward.slamonitor.alert.web;

import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.Delivery;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the delivery log; named, so that the OpenAPI document can name it. */
@Schema(name = "AlertDeliveryPage", description = "A page of deliveries, newest first.")
record DeliveryPage(
    @Schema(required = true) List<DeliveryView> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  static DeliveryPage of(Page<Delivery> page) {
    return new DeliveryPage(page.items().stream().map(DeliveryView::of).toList(), page.next());
  }
}
