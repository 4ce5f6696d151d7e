package io.steward.slamonitor.overview;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneId;

/** Where it is known what needs somebody. */
public interface Needs {
  /**
   * The board at that moment.
   *
   * @param zone whose midnights divide today from tomorrow
   * @param limit as many items at most
   */
  Uni<NeedBoard> at(Instant now, ZoneId zone, int limit);

  /**
   * How much is awaited of whom.
   *
   * @param zone whose midnights divide today from tomorrow
   * @param limit as many places at most, the most pressed ones
   */
  Uni<PlaceBoard> places(Instant now, ZoneId zone, int limit);
}
