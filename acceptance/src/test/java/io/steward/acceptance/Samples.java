package io.steward.acceptance;

import java.time.Duration;
import java.time.Instant;

/** Requests as their senders would write them. */
final class Samples {
  private Samples() {}

  static String account(String code) {
    return """
        {"code": "%s", "name": "Chain Outdoor GmbH", "tier": "key", "region": "EMEA", "country": "DE",
         "timeZone": "UTC", "currency": "EUR"}
        """
        .formatted(code);
  }

  static String contract(String account) {
    return """
        {"account": "%s", "effectiveFrom": "2026-01-01", "currency": "EUR",
         "rateCard": {
           "zones": [{"name": "domestic", "places": ["DE"],
                      "breaks": [{"overGrams": 0, "upToGrams": 5000, "price": "5.20"}],
                      "perAdditionalKilogram": "0.60"}],
           "defaultZone": "domestic", "perOrderFee": "1.25", "fuelSurchargePercent": "7.5",
           "minimumCharge": "4.50"},
         "creditRule": {"percentPerBreach": "10", "monthlyCapPercent": "25"},
         "taxPercent": "19", "paymentTermsDays": 30}
        """
        .formatted(account);
  }

  static String alertRule(String account, String email, String url, String secret) {
    return """
        {"name": "Breaches of %s", "eventTypes": ["sla.breached.v1"], "account": "%s",
         "channels": [{"type": "email", "address": "%s"},
                      {"type": "webhook", "url": "%s", "secret": "%s"},
                      {"type": "console"}]}
        """
        .formatted(account, account, email, url, secret);
  }

  static String placed(String account, String order, Instant at, Duration promise) {
    return """
        {"id": "%s:%s:placed", "type": "order.placed", "occurredAt": "%s", "account": "%s", "order": "%s",
         "data": {"channel": "shop", "warehouse": "W1", "currency": "EUR", "dispatchBy": "%s",
                  "deliverBy": "%s", "destination": {"country": "DE", "region": "BY", "city": "München"},
                  "items": [{"sku": "TENT", "quantity": 1, "unitPrice": "189.00", "weightGrams": 3200}]}}
        """
        .formatted(
            account, order, at, account, order, at.plus(promise), at.plus(Duration.ofDays(3)));
  }

  static String dispatched(String account, String order, Instant at) {
    return """
        {"id": "%s:%s:dispatched", "type": "order.dispatched", "occurredAt": "%s", "account": "%s",
         "order": "%s",
         "data": {"carrier": "dhl", "service": "parcel", "trackingNumber": "JD0001",
                  "parcels": [{"weightGrams": 3300, "lengthMm": 600, "widthMm": 200, "heightMm": 200}]}}
        """
        .formatted(account, order, at, account, order);
  }
}
