package io.steward.platform.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepetitionTest {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final HandRungAlarm alarm = new HandRungAlarm();
  private final List<UniEmitter<? super Integer>> rounds = new ArrayList<>();

  @Test
  void restsAfterARoundHasEndedAndNotBefore() {
    repeat(Repeated.every("counting", PAUSE, this::round));
    assertThat(alarm.pause).isEqualTo(PAUSE);

    alarm.ring();
    assertThat(rounds).hasSize(1);
    assertThat(alarm.pause).as("no alarm while it works").isNull();

    rounds.getLast().complete(7);
    assertThat(alarm.pause).isEqualTo(PAUSE);
  }

  @Test
  void aFullBatchIsFollowedByTheNextAtOnce() {
    repeat(Repeated.inBatches("counting", PAUSE, 100, this::round));

    alarm.ring();
    rounds.getLast().complete(100);
    assertThat(alarm.pause).isEqualTo(Duration.ofMillis(1));

    alarm.ring();
    rounds.getLast().complete(99);
    assertThat(alarm.pause).isEqualTo(PAUSE);
  }

  @Test
  void survivesARoundThatFails() {
    repeat(Repeated.every("counting", PAUSE, this::round));

    alarm.ring();
    rounds.getLast().fail(new IllegalStateException("no"));

    assertThat(alarm.pause).isEqualTo(PAUSE);
  }

  @Test
  void survivesWorkThatThrowsBeforeItBegins() {
    Supplier<Uni<Integer>> broken =
        () -> {
          throw new IllegalStateException("no");
        };
    repeat(Repeated.every("counting", PAUSE, broken));

    alarm.ring();

    assertThat(alarm.pause).isEqualTo(PAUSE);
  }

  @Test
  void endsWithTheRoundThatIsUnderWayAndBeginsNoOther() {
    Repetition repetition = repeat(Repeated.every("counting", PAUSE, this::round));
    alarm.ring();

    var ended = repetition.stop().toCompletableFuture();
    assertThat(ended).isNotDone();

    rounds.getLast().complete(1);
    assertThat(ended).isCompleted();
    assertThat(alarm.pause).isNull();
  }

  @Test
  void endsAtOnceWhileItRests() {
    Repetition repetition = repeat(Repeated.every("counting", PAUSE, this::round));

    assertThat(repetition.stop().toCompletableFuture()).isCompleted();
    assertThat(alarm.pause).isNull();
  }

  @Test
  void aRoundThatIsAskedForBeginsAfterTheOneUnderWay() {
    Repetition repetition = repeat(Repeated.every("counting", PAUSE, this::round));
    alarm.ring();

    var asked = repetition.runNow().toCompletableFuture();
    rounds.getFirst().complete(1);
    assertThat(asked).as("that round had begun before it was asked").isNotDone();
    assertThat(alarm.pause).isEqualTo(Duration.ZERO);

    alarm.ring();
    rounds.getLast().complete(1);
    assertThat(asked).isCompleted();
    assertThat(alarm.pause).isEqualTo(PAUSE);
  }

  @Test
  void whoAsksForARoundLearnsOfItsFailure() {
    Repetition repetition = repeat(Repeated.every("counting", PAUSE, this::round));

    var asked = repetition.runNow().toCompletableFuture();
    alarm.ring();
    rounds.getLast().fail(new IllegalStateException("no"));

    assertThat(asked).isCompletedExceptionally();
  }

  private Repetition repeat(Repeated work) {
    Repetition repetition = new Repetition(work, alarm);
    repetition.start();
    return repetition;
  }

  private Uni<Integer> round() {
    return Uni.createFrom().emitter(rounds::add);
  }

  /** Rings when the test says so. */
  private static final class HandRungAlarm implements Alarm {
    private @Nullable Duration pause;
    private Runnable bell = () -> {};

    @Override
    public Runnable after(Duration after, Runnable ring) {
      pause = after;
      bell = ring;
      return () -> pause = null;
    }

    void ring() {
      pause = null;
      bell.run();
    }
  }
}
