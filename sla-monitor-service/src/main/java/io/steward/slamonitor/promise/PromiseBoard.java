package io.steward.slamonitor.promise;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.policy.PromiseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The promises as people look at them. */
public interface PromiseBoard {
  /**
   * What to show.
   *
   * @param standings any of these; empty for all
   * @param scope the accounts that the asker may see; empty for all
   */
  record Question(
      List<Standing> standings,
      @Nullable PromiseKind kind,
      @Nullable String account,
      Optional<Set<String>> scope) {}

  /** A promise with how it was last announced and what its order is like. */
  record Entry(Promise promise, Standing standing, OrderTraits traits) {}

  /** How many promises of a kind stand in one way. */
  record Count(PromiseKind kind, Standing standing, long promises) {}

  /** The promises, those soonest due first. */
  Uni<Page<Entry>> list(Question question, int limit, @Nullable String cursor);

  /** The promises of one order, dispatch first. */
  Uni<List<Entry>> ofOrder(String account, String order);

  /** Counts by kind and standing; only those whose order is still awaited. */
  Uni<List<Count>> awaited(Question question);
}
