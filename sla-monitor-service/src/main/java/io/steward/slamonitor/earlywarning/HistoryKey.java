package io.steward.slamonitor.earlywarning;

/** Names one history: of one stage, of the orders with one value of a dimension. */
public record HistoryKey(Stage stage, Dimension dimension, String name) {

  /** The key under which the order counts. */
  static HistoryKey of(Stage stage, Dimension dimension, OrderStory order) {
    return new HistoryKey(stage, dimension, dimension.of(order));
  }
}
