package io.steward.local.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * An invented merchant and how its orders look.
 *
 * @param ordersPerDay how many orders it had a day in the past weeks
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Merchant(
    String account,
    String name,
    String tier,
    String region,
    String country,
    String timeZone,
    String currency,
    String manager,
    String email,
    int ordersPerDay,
    List<String> warehouses,
    List<String> channels,
    List<String> carriers,
    List<Map<String, String>> destinations,
    List<Item> items,
    Terms contract) {

  /** Something it sells. */
  record Item(String sku, String unitPrice, int weightGrams) {}

  /** What its contract says apart from the usual rate card. */
  record Terms(
      String perOrderFee, String taxPercent, String percentPerBreach, List<String> nearCountries) {}

  /** All of them, always in the same order. */
  static List<Merchant> all() {
    try (InputStream in = Merchant.class.getResourceAsStream("/demo/merchants.json")) {
      return List.of(new ObjectMapper().readValue(in, Merchant[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
