package io.steward.slamonitor.amendment.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.amendment.Effect;
import io.steward.slamonitor.amendment.Move;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.Ends;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.PromiseKey;
import io.steward.slamonitor.promise.Source;
import io.steward.slamonitor.promise.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenComparisonTest {
  private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void tellsWhatBreaksFirstThenWhatComesToRiskThenWhatIsDueEarlier() {
    List<Move> moves =
        List.of(
            move("LATER", 10, 20),
            move("GONE", 10, null),
            move("EARLIER", 10, 5),
            move("AT-RISK", 10, 1),
            move("BROKEN", 10, 0));
    Consequences.Open open = page(moves, 50, null);
    assertThat(open.changes())
        .extracting(Consequences.Change::order)
        .containsExactly("BROKEN", "AT-RISK", "EARLIER", "GONE", "LATER");
    assertThat(open.changed()).isEqualTo(new Effect(5, 3, 1, 1, 1));
    assertThat(open.newlyAtRisk()).isOne();
    assertThat(open.relieved()).isZero();
    assertThat(open.next()).isNull();
  }

  @Test
  void pagesShowEveryChangeOnceAndCountAllOnEach() {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      moves.add(move("SO-" + i, 10, i % 7 + 2));
    }
    List<String> shown = new ArrayList<>();
    String next = null;
    do {
      Consequences.Open open = page(moves, 40, next);
      assertThat(open.changed().moved()).isEqualTo(130);
      open.changes().forEach(change -> shown.add(change.order()));
      next = open.next();
    } while (next != null);
    assertThat(shown).hasSize(130).doesNotHaveDuplicates();
  }

  private static Consequences.Open page(List<Move> moves, int limit, @Nullable String cursor) {
    OpenComparison comparison = new OpenComparison(limit, ChangePlace.read(cursor));
    comparison.add(moves);
    return comparison.result(AT);
  }

  private static Move move(String order, int hoursBefore, @Nullable Integer hoursAfter) {
    Promise before = promise(order, 1, hoursBefore);
    return new Move(AT, before, hoursAfter == null ? null : promise(order, 2, hoursAfter));
  }

  /** Due so many hours after the version takes effect, with a warning two hours before. */
  private static Promise promise(String order, int revision, int hours) {
    Instant due = AT.plus(Duration.ofHours(hours));
    return new Promise(
        new PromiseKey(Subject.of(new OrderKey("ACME", order)), PromiseKind.DISPATCH, 1, revision),
        new Source("standard@" + revision, "round-the-clock@1"),
        AT.minus(Duration.ofHours(1)),
        due,
        List.of(due.minus(Duration.ofHours(2))),
        null,
        Ends.NONE);
  }
}
