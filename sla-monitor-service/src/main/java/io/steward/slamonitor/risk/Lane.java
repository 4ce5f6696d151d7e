package io.steward.slamonitor.risk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders that take a like time: a stage, with what is known of whose they are and which way they
 * go. What is {@code null} does not narrow.
 */
public record Lane(
    Stage stage,
    @Nullable String account,
    @Nullable String warehouse,
    @Nullable String carrier,
    @Nullable String region) {

  /**
   * This lane and the wider groups to fall back to, the narrowest first: in transit carrier and
   * region, warehouse and region, carrier, warehouse; in fulfilment the warehouse; for refunds the
   * account; always last all orders in the stage.
   */
  public List<Lane> fromNarrowToWide() {
    List<Lane> lanes = new ArrayList<>();
    if (stage == Stage.TRANSIT) {
      add(lanes, carrier != null && region != null, null, carrier, region);
      add(lanes, warehouse != null && region != null, warehouse, null, region);
      add(lanes, carrier != null, null, carrier, null);
    }
    if (stage == Stage.REFUND && account != null) {
      lanes.add(new Lane(stage, account, null, null, null));
    }
    add(lanes, stage != Stage.REFUND && warehouse != null, warehouse, null, null);
    add(lanes, true, null, null, null);
    return lanes;
  }

  /** The group in words: {@code dhl to BY}, {@code warehouse W1}, {@code all orders}. */
  public String words() {
    String from =
        carrier != null ? carrier : warehouse != null ? "warehouse " + warehouse : account;
    if (from == null) {
      return "all orders";
    }
    return region == null ? from : from + " to " + region;
  }

  private void add(
      List<Lane> lanes,
      boolean known,
      @Nullable String fromWarehouse,
      @Nullable String by,
      @Nullable String to) {
    if (known) {
      lanes.add(new Lane(stage, null, fromWarehouse, by, to));
    }
  }
}
