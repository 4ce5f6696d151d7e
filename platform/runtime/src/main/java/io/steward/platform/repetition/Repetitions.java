package io.steward.platform.repetition;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Repeats every {@link Repeated} of the service from its start to its end. Rounds that are under
 * way at the end are waited for, before anything they work on, such as the database pool, is
 * closed.
 */
@Singleton
public class Repetitions {
  private static final Logger LOG = Logger.getLogger(Repetitions.class);
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Vertx vertx;
  private final List<Repetition> all;

  Repetitions(Vertx vertx, @All List<Repeated> work) {
    this.vertx = vertx;
    this.all = work.stream().map(one -> new Repetition(one, this::after)).toList();
  }

  /**
   * Does the work of this name at once, without waiting for its pause; for tests. Completes with a
   * round that began after the call.
   *
   * @throws IllegalArgumentException when nothing of this name is repeated here
   */
  public Uni<Void> runNow(String name) {
    return all.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .map(one -> Uni.createFrom().completionStage(one::runNow))
        .orElseThrow(() -> new IllegalArgumentException("nothing is repeated as: " + name));
  }

  void start(@Observes StartupEvent event) {
    all.forEach(Repetition::start);
  }

  void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
    CompletableFuture<?>[] ending =
        all.stream()
            .map(one -> one.stop().toCompletableFuture())
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ending).orTimeout(GRACE.toMillis(), TimeUnit.MILLISECONDS).join();
    } catch (CompletionException e) {
      LOG.warnf("repeated work is still under way after %s and is cut off", GRACE);
    }
  }

  // Every round has a context of its own, as a request has, so that no session outlives its round.
  private Runnable after(Duration pause, Runnable ring) {
    long timer =
        vertx.setTimer(
            Math.max(1, pause.toMillis()),
            id -> {
              Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
              VertxContextSafetyToggle.setContextSafe(own, true);
              own.runOnContext(nothing -> ring.run());
            });
    return () -> vertx.cancelTimer(timer);
  }
}
