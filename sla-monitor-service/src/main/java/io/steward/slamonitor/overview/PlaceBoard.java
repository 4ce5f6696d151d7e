package io.steward.slamonitor.overview;

import java.util.List;
import java.util.Map;

/**
 * Where orders press.
 *
 * @param dueTimes which due times each bucket holds
 * @param items the places, those with most that is due now first, then within the hour and so on
 */
public record PlaceBoard(Map<String, Bucket.DueTimes> dueTimes, List<Place> items) {

  /**
   * Who has orders in hand.
   *
   * @param place the carrier for a delivery, else the warehouse; {@code unknown} where neither is
   * @param orders awaited promises by the word of their bucket; each bucket is there
   */
  public record Place(String place, Map<String, Long> orders) {}
}
