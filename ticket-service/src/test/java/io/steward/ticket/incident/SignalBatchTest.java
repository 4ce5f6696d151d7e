package io.steward.ticket.incident;

import static io.steward.ticket.incident.SignalFixture.breach;
import static io.steward.ticket.incident.SignalFixture.recovered;
import static io.steward.ticket.incident.SignalFixture.withdrawn;
import static io.steward.ticket.lifecycle.TicketFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignalBatchTest {
  @Test
  void attachesWhatIsLate() {
    SignalBatch batch = SignalBatch.of(List.of(breach("ACME", "p1", at(0))));

    assertThat(batch.attachments(Map.of()))
        .extracting(AffectedOrder::state)
        .containsExactly(OrderState.LATE);
    assertThat(batch.keys()).containsExactly(new IncidentKey("ACME", SignalFixture.CAUSE));
  }

  @Test
  void attachesWhatHasEndedMeanwhileWithItsEnd() {
    SignalBatch batch =
        SignalBatch.of(List.of(breach("ACME", "p1", at(0)), recovered("p1", at(1))));

    assertThat(batch.attachments(Map.of()))
        .extracting(AffectedOrder::state)
        .containsExactly(OrderState.RECOVERED);
  }

  @Test
  void remembersAnEndingThatCameBeforeItsBreach() {
    SignalBatch batch = SignalBatch.of(List.of(breach("ACME", "p1", at(0))));

    assertThat(batch.attachments(Map.of("p1", recovered("p1", at(1)))))
        .extracting(AffectedOrder::state)
        .containsExactly(OrderState.RECOVERED);
  }

  @Test
  void leavesOutWhatWasWithdrawnBeforeItWasAttached() {
    SignalBatch batch =
        SignalBatch.of(List.of(breach("ACME", "p1", at(0)), withdrawn("p1", at(1))));

    assertThat(batch.attachments(Map.of())).isEmpty();
  }

  @Test
  void attachesAPromiseBrokenAgainAfterItsEnd() {
    SignalBatch batch =
        SignalBatch.of(List.of(withdrawn("p1", at(1)), breach("ACME", "p1", at(2))));

    assertThat(batch.attachments(Map.of()))
        .extracting(AffectedOrder::state)
        .containsExactly(OrderState.LATE);
  }

  @Test
  void meansTheSameInAnyOrder() {
    List<SlaSignal> signals = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      signals.add(breach("ACME", "p" + i % 7, at(i)));
      signals.add(i % 3 == 0 ? recovered("p" + i % 5, at(i + 1)) : withdrawn("p" + i, at(i)));
    }
    SignalBatch inOrder = SignalBatch.of(signals);

    for (int seed = 0; seed < 200; seed++) {
      Collections.shuffle(signals, new Random(seed));
      assertThat(SignalBatch.of(signals).attachments(Map.of()))
          .isEqualTo(inOrder.attachments(Map.of()));
    }
  }
}
