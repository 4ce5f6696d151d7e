package io.steward.slamonitor.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplayTest {
  private static final Instant CUT = StoryFixture.START.plus(Duration.ofDays(20));
  private static final Instant END = StoryFixture.START.plus(Duration.ofDays(60));

  @ParameterizedTest
  @EnumSource(
      value = PromiseKind.class,
      names = {"DISPATCH", "DELIVERY"})
  void anotherFutureChangesNoFeatureOfALook(PromiseKind kind) {
    List<OrderStory> orders = StoryFixture.world(40, 7);

    List<Example> looks = looks(orders, kind);
    List<Example> looksWithAnotherFuture =
        looks(orders.stream().map(inAnotherFuture()).toList(), kind);

    assertThat(looks).hasSizeGreaterThan(1000);
    assertThat(looksWithAnotherFuture).hasSameSizeAs(looks);
    for (int i = 0; i < looks.size(); i++) {
      assertThat(looksWithAnotherFuture.get(i).features())
          .as("%s at %s", looks.get(i).order(), looks.get(i).moment())
          .containsExactly(looks.get(i).features());
    }
  }

  @Test
  void aLookSeesWhatWasKnownBeforeIt() {
    OrderStory late = StoryFixture.story("A", "SO-1", CUT, CUT.plus(Duration.ofHours(60)), null);
    Instant afterTheMiss = late.dispatchDue().plusSeconds(60);
    OrderStory next =
        StoryFixture.story("A", "SO-2", afterTheMiss, afterTheMiss.plus(Duration.ofHours(1)), null);

    List<Example> looks = Replay.of(List.of(next, late), END).examples(PromiseKind.DISPATCH);

    Example first = looks.getFirst();
    Example last = looks.getLast();
    assertThat(first.get(Feature.ACCOUNT_ORDERS)).isZero();
    assertThat(last.order()).isEqualTo("A/SO-2");
    assertThat(last.get(Feature.ACCOUNT_RATE)).isEqualTo(1);
    assertThat(last.get(Feature.ACCOUNT_OVERDUE)).isEqualTo(1);
  }

  @Test
  void anOrderWhoseTimeHasNotComeIsNoExampleYetEvenIfItWasDispatched() {
    OrderStory early = StoryFixture.story("A", "SO-1", CUT, CUT.plus(Duration.ofHours(1)), null);

    assertThat(
            Replay.of(List.of(early), CUT.plus(Duration.ofHours(5))).examples(PromiseKind.DISPATCH))
        .isEmpty();
    assertThat(Replay.of(List.of(early), early.dispatchDue()).examples(PromiseKind.DISPATCH))
        .isNotEmpty();
  }

  /** The looks before the cut at orders that were settled before the end in either future. */
  private static List<Example> looks(List<OrderStory> orders, PromiseKind kind) {
    return Replay.of(orders, END).examples(kind).stream()
        .filter(look -> !look.moment().isAfter(CUT))
        .filter(look -> look.settledAt().isBefore(CUT) || isOpenAtCut(orders, look, kind))
        .toList();
  }

  private static boolean isOpenAtCut(List<OrderStory> orders, Example look, PromiseKind kind) {
    return orders.stream()
        .filter(order -> look.order().equals(order.account() + "/" + order.order()))
        .anyMatch(order -> order.before(CUT).fulfilled(kind) == null);
  }

  /** What had not happened at the cut happens a day later, if it happens at all. */
  private static UnaryOperator<OrderStory> inAnotherFuture() {
    return order -> {
      OrderStory known = order.before(CUT);
      Instant dispatchedAt = known.dispatchedAt();
      return StoryFixture.story(
          order.account(),
          order.order(),
          order.placedAt(),
          dispatchedAt != null ? dispatchedAt : later(order.dispatchedAt()),
          known.deliveredAt() != null ? known.deliveredAt() : later(order.deliveredAt()));
    };
  }

  private static Instant later(Instant event) {
    return event.plus(Duration.ofHours(23));
  }
}
