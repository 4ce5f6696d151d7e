package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The stored forecasts, one for each promise: the last one made. */
public interface Forecasts {
  /**
   * Stores forecasts in place of earlier ones.
   *
   * @param tellFrom by kind, the probability from which a forecast is told to others; a kind that
   *     is absent is not told
   * @return those that are to be told now, because their probability reached it for the first time
   */
  Uni<List<Forecast>> store(
      SqlConnection tx,
      List<Forecast> forecasts,
      long generation,
      Map<io.steward.slamonitor.policy.PromiseKind, Double> tellFrom);

  /** Closes the forecasts of those promises of the orders that are open no more. */
  Uni<Void> close(SqlConnection tx, Collection<OrderStory> orders, Instant now);
}
