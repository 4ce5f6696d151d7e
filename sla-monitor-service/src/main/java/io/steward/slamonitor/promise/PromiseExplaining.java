package io.steward.slamonitor.promise;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.promise.PromiseBoard.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Optional;

/** Derives a promise again from what happened, to tell why it is due when it is. */
@ApplicationScoped
public class PromiseExplaining {
  private final Instance<Histories> histories;
  private final Clock clock;

  PromiseExplaining(Instance<Histories> histories, Clock clock) {
    this.histories = histories;
    this.clock = clock;
  }

  /**
   * The explanation; empty when what happened no longer leads to this promise.
   *
   * @param withNotes whether to tell what people wrote about a pause
   */
  public Uni<Optional<Explanation>> explain(Entry entry, boolean withNotes) {
    Promise promise = entry.promise();
    return history(promise.subject())
        .clocks(promise.subject())
        .map(
            clocks ->
                clocks.stream()
                    .filter(c -> c.promise().key().equals(promise.key()))
                    .findFirst()
                    .map(
                        c -> Explanation.of(c, Lineage.of(c, clocks), clock.instant(), withNotes)));
  }

  private Histories history(Subject subject) {
    return histories.stream()
        .filter(history -> history.type() == subject.type())
        .findFirst()
        .orElseThrow();
  }
}
