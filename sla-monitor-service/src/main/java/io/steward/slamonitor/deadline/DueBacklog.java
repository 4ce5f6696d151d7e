package io.steward.slamonitor.deadline;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Whether more promises are due than one sweep settles. What follows from a breach, such as who
 * answers for it, waits meanwhile: the breaches that are not announced yet are more urgent, and
 * both need the same processors.
 */
@ApplicationScoped
public class DueBacklog {
  // Nobody waits longer, so that what follows goes on even when the sweeps never catch up.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Duration patience;
  private volatile CompletableFuture<Void> gone = CompletableFuture.completedFuture(null);

  DueBacklog() {
    this(PATIENCE);
  }

  DueBacklog(Duration patience) {
    this.patience = patience;
  }

  /** Completes once the latest sweep left nothing behind, after five seconds at the latest. */
  public Uni<Void> gone() {
    CompletableFuture<Void> awaited = gone;
    if (awaited.isDone()) {
      return Uni.createFrom().voidItem();
    }
    Uni<Void> waiting =
        Uni.createFrom()
            .completionStage(
                () ->
                    awaited
                        .copy()
                        .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS));
    // Whoever waited goes on in his own context and not in that of the sweep.
    Context own = Vertx.currentContext();
    return own == null ? waiting : waiting.emitOn(task -> own.runOnContext(none -> task.run()));
  }

  /** A sweep settled that many promises; one sweep at a time tells so. */
  void swept(int settled) {
    if (settled < DeadlineSweep.BATCH) {
      gone.complete(null);
    } else if (gone.isDone()) {
      gone = new CompletableFuture<>();
    }
  }
}
