package io.steward.benchmark.monitor.workload;

import static io.steward.benchmark.monitor.workload.Workload.scattered;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/** The events of a workload in the format of the order intake. */
final class OrderEventJson {
  private static final String[] CHANNELS = {"shop", "amazon", "ebay", "wholesale"};
  private static final String[] REGIONS = {"BE", "BW", "BY", "HE", "HH", "NI", "NW", "SN"};
  private static final String[] CARRIERS = {"dhl", "dpd", "gls", "ups"};
  private static final int WAREHOUSES = 6;

  private final Workload workload;

  OrderEventJson(Workload workload) {
    this.workload = workload;
  }

  static String placedId(String reference) {
    return reference + "-placed";
  }

  static String dispatchedId(String reference) {
    return reference + "-dispatched";
  }

  byte[] placed(int order) {
    String reference = Workload.reference(order);
    return placed(
        order,
        new Placement(
            Workload.account(order),
            reference,
            workload.placedAt(order),
            workload.dispatchBy(order),
            workload.deliverBy(order)));
  }

  byte[] dispatched(int order) {
    return dispatched(
        order, Workload.account(order), Workload.reference(order), workload.dispatchedAt(order));
  }

  /** A placement with these facts, the others as the number decides. */
  static byte[] placed(int number, Placement placement) {
    int dice = scattered(number, 2);
    String json =
        head(placedId(placement.reference()), OrderReport.PLACED, placement.placedAt())
            + whose(placement.account(), placement.reference())
            + "\"channel\":\""
            + CHANNELS[dice % CHANNELS.length]
            + "\",\"warehouse\":\"W"
            + (dice >>> 3) % WAREHOUSES
            + "\",\"currency\":\"EUR\",\"priority\":\"standard\",\"dispatchBy\":\""
            + placement.dispatchBy()
            + "\",\"deliverBy\":\""
            + placement.deliverBy()
            + "\",\"destination\":{\"country\":\"DE\",\"region\":\""
            + REGIONS[(dice >>> 6) % REGIONS.length]
            + "\",\"city\":\"Musterstadt\",\"postalCode\":\""
            + (10000 + (dice >>> 9) % 80000)
            + "\"},\"items\":[{\"sku\":\"SKU-"
            + (dice >>> 4) % 5000
            + "\",\"quantity\":"
            + (1 + (dice >>> 12) % 3)
            + ",\"unitPrice\":\""
            + (5 + (dice >>> 14) % 90)
            + ".90\",\"weightGrams\":"
            + (100 + (dice >>> 10) % 2000)
            + "}]}}";
    return json.getBytes(UTF_8);
  }

  /** A dispatch with these facts, the others as the number decides. */
  static byte[] dispatched(int number, String account, String reference, Instant dispatchedAt) {
    int dice = scattered(number, 3);
    String json =
        head(dispatchedId(reference), OrderReport.DISPATCHED, dispatchedAt)
            + whose(account, reference)
            + "\"carrier\":\""
            + CARRIERS[dice % CARRIERS.length]
            + "\",\"service\":\"standard\",\"trackingNumber\":\"TRK"
            + (1_000_000_000L + number)
            + "\",\"parcels\":[{\"weightGrams\":"
            + (100 + (dice >>> 10) % 2000)
            + ",\"lengthMm\":300,\"widthMm\":200,\"heightMm\":100}]}}";
    return json.getBytes(UTF_8);
  }

  private static String head(String id, String type, Instant occurredAt) {
    return "{\"id\":\""
        + id
        + "\",\"type\":\""
        + type
        + "\",\"occurredAt\":\""
        + occurredAt
        + "\",\"recordedAt\":\""
        + occurredAt;
  }

  private static String whose(String account, String reference) {
    return "\",\"account\":\"" + account + "\",\"order\":\"" + reference + "\",\"data\":{";
  }

  /** What a placement tells of time. */
  record Placement(
      String account, String reference, Instant placedAt, Instant dispatchBy, Instant deliverBy) {}
}
