package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.steward.slamonitor.policy.PromiseKind;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Learns anew when enough happened. One replica learns at a time, on a worker thread and without
 * holding a transaction; one that dies while learning loses its turn after a while.
 */
@ApplicationScoped
public class Learning {
  private static final Duration LONGEST = Duration.ofMinutes(30);

  /** What was learned, or why nothing was. */
  private record Lesson(Generation generation, Histories histories, @Nullable String note) {}

  private final Pool pool;
  private final LearningTurns turns;
  private final OrderStories stories;
  private final Generations generations;
  private final Training training;
  private final EarlyWarningConfig config;
  private final Clock clock;

  Learning(
      Pool pool,
      LearningTurns turns,
      OrderStories stories,
      Generations generations,
      Learner learner,
      EarlyWarningConfig config,
      Clock clock) {
    this.pool = pool;
    this.turns = turns;
    this.stories = stories;
    this.generations = generations;
    this.training = new Training(learner, config.targetPrecision());
    this.config = config;
    this.clock = clock;
  }

  /** Learns if it is time to, and answers the number of the new generation. */
  public Uni<Optional<Long>> learnIfDue() {
    Instant now = clock.instant();
    var occasion =
        new LearningTurns.Occasion(
            config.newReports(), config.atMostEvery(), config.atLeastEvery());
    return turns
        .take(occasion, now, now.plus(LONGEST))
        .chain(mine -> mine ? learn(now) : Uni.createFrom().item(Optional.empty()));
  }

  private Uni<Optional<Long>> learn(Instant now) {
    return stories
        .placedBetween(now.minus(config.window()), now, config.orders())
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(orders -> lesson(orders, now))
        .chain(this::keep)
        .onFailure()
        .call(e -> giveBack(now, "learning failed: " + e.getMessage()));
  }

  private Lesson lesson(List<OrderStory> orders, Instant now) {
    Replay replay = Replay.of(orders, now);
    List<ForecastModel> models =
        Stream.of(PromiseKind.DISPATCH, PromiseKind.DELIVERY)
            .flatMap(kind -> training.learn(kind, replay.examples(kind), now).stream())
            .toList();
    String note = models.isEmpty() ? tooLittle(replay) : null;
    return new Lesson(new Generation(0, models, now), replay.histories(), note);
  }

  private static String tooLittle(Replay replay) {
    return Stream.of(PromiseKind.DISPATCH, PromiseKind.DELIVERY)
        .map(kind -> kind.wireName() + ": " + Training.shortage(replay.examples(kind)))
        .collect(java.util.stream.Collectors.joining("; "));
  }

  private Uni<Optional<Long>> keep(Lesson lesson) {
    if (lesson.note() != null) {
      return giveBack(lesson.generation().trainedAt(), lesson.note())
          .replaceWith(Optional.<Long>empty());
    }
    return pool.withTransaction(
            tx ->
                generations
                    .store(tx, lesson.generation(), lesson.histories())
                    .call(() -> turns.giveBack(tx, lesson.generation().trainedAt(), null)))
        .map(Optional::of);
  }

  private Uni<Void> giveBack(Instant now, @Nullable String note) {
    return pool.withTransaction(tx -> turns.giveBack(tx, now, note));
  }
}
