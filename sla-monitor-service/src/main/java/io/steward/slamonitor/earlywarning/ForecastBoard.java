package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forecasts as people look at them. */
public interface ForecastBoard {
  /**
   * What to show.
   *
   * @param minProbability between 0 and 1
   * @param scope the accounts that the asker may see; empty for all
   */
  record Question(
      @Nullable PromiseKind kind,
      @Nullable String account,
      double minProbability,
      Optional<Set<String>> scope) {}

  /**
   * A forecast with what its order is like.
   *
   * @param open whether the promise is still open; else this was the last forecast of it
   * @param raisedAt when it was told to others
   */
  record Entry(
      Forecast forecast,
      long modelVersion,
      boolean open,
      @Nullable Instant raisedAt,
      @Nullable String warehouse,
      @Nullable String region) {}

  /** Forecasts of open promises, the most probable first. */
  Uni<Page<Entry>> list(Question question, int limit, @Nullable String cursor);

  /**
   * The forecasts of these orders, dispatch before delivery, also those of promises that have
   * ended.
   *
   * @param scope the accounts that the asker may see; orders of others are left out
   */
  Uni<List<Entry>> ofOrders(Collection<OrderKey> orders, Optional<Set<String>> scope);
}
