package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored generations; the newest is in use. */
public interface Generations {
  /** The number of the newest generation; empty while nothing was learned. */
  Uni<Optional<Long>> newest();

  /** A generation with its models, ready to be asked. */
  Uni<Generation> load(long number);

  /**
   * Stores a generation as the newest, with its histories, and forgets the histories that no
   * replica can still be using. Forecasts of older generations are replaced when their orders' turn
   * comes.
   */
  Uni<Long> store(SqlConnection tx, Generation generation, Histories histories);

  /** Those histories of the generation that forecasts for these orders ask for. */
  Uni<Histories> histories(SqlConnection tx, Generation generation, Collection<OrderStory> orders);

  /** Models without their trees, newest first. */
  Uni<List<ModelSummary>> summaries(int limit);
}
