package io.steward.slamonitor.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DueBacklogTest {
  private final DueBacklog backlog = new DueBacklog();

  @Test
  void nobodyWaitsWhileSweepsSettleAllThatIsDue() {
    assertThat(waiting()).isCompleted();
    backlog.swept(DeadlineSweep.BATCH - 1);
    assertThat(waiting()).isCompleted();
  }

  @Test
  void afterAFullSweepWhatFollowsWaitsForOneThatIsNotFull() {
    backlog.swept(DeadlineSweep.BATCH);
    CompletableFuture<Void> first = waiting();
    backlog.swept(DeadlineSweep.BATCH);
    CompletableFuture<Void> second = waiting();
    assertThat(first).isNotDone();
    assertThat(second).isNotDone();

    backlog.swept(0);

    assertThat(first).isCompleted();
    assertThat(second).isCompleted();
    assertThat(waiting()).isCompleted();
  }

  @Test
  void whoeverWaitedLongEnoughGoesOnAlthoughMoreIsDue() {
    DueBacklog impatient = new DueBacklog(Duration.ofMillis(20));
    impatient.swept(DeadlineSweep.BATCH);

    await().until(impatient.gone().subscribeAsCompletionStage()::isDone);

    impatient.swept(0);
    assertThat(impatient.gone().subscribeAsCompletionStage()).isCompleted();
  }

  private CompletableFuture<Void> waiting() {
    return backlog.gone().subscribeAsCompletionStage();
  }
}
