package io.steward.platform.repetition;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Repeats one piece of work: the alarm for the next round is set when a round has ended, so that no
 * two overlap, and a round that failed is followed by another.
 */
final class Repetition {
  private static final Logger LOG = Logger.getLogger(Repetition.class);

  private final Repeated work;
  private final Alarm alarm;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private List<CompletableFuture<Void>> asked = new ArrayList<>();
  private Runnable putOut = () -> {};
  private boolean working;
  private boolean stopped;

  Repetition(Repeated work, Alarm alarm) {
    this.work = work;
    this.alarm = alarm;
  }

  String name() {
    return work.name();
  }

  synchronized void start() {
    rest(work.pause());
  }

  /** Completes, or fails, with a round that began after this call. */
  synchronized CompletionStage<Void> runNow() {
    CompletableFuture<Void> round = new CompletableFuture<>();
    asked.add(round);
    if (!working) {
      rest(Duration.ZERO);
    }
    return round;
  }

  /** Begins no further round; completes when the one that is under way has ended. */
  synchronized CompletionStage<Void> stop() {
    stopped = true;
    putOut.run();
    if (!working) {
      ended.complete(null);
    }
    return ended;
  }

  private void ring() {
    List<CompletableFuture<Void>> served;
    synchronized (this) {
      if (stopped || working) {
        return;
      }
      working = true;
      served = asked;
      asked = new ArrayList<>();
    }
    Uni.createFrom()
        .deferred(work.round()::get)
        .subscribe()
        .with(pause -> end(pause, served, null), failure -> end(work.pause(), served, failure));
  }

  private void end(
      Duration pause, List<CompletableFuture<Void>> served, @Nullable Throwable failure) {
    if (failure != null) {
      LOG.warnf(failure, "%s failed and is tried again", work.name());
    }
    synchronized (this) {
      working = false;
      if (stopped) {
        ended.complete(null);
      } else {
        rest(asked.isEmpty() ? pause : Duration.ZERO);
      }
    }
    for (CompletableFuture<Void> round : served) {
      if (failure == null) {
        round.complete(null);
      } else {
        round.completeExceptionally(failure);
      }
    }
  }

  private void rest(Duration pause) {
    putOut.run();
    if (!stopped) {
      putOut = alarm.after(pause, this::ring);
    }
  }
}
