package io.steward.slamonitor.policy.preview;

import static io.steward.slamonitor.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ComparisonTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  // Two hours for dispatch with a warning an hour before, and nothing for delivery.
  private final PolicyBook book =
      PolicyBook.of(
          List.of(
              aPolicy("standard").promising(PromiseKind.DISPATCH, Duration.ofHours(2)).version()));

  private final Comparison comparison =
      new Comparison(new Supposed(book, Map.of()), NOW.minus(Duration.ofDays(90)), NOW);

  @Test
  void tellsWhichOpenPromisesWouldChangeAndHow() {
    comparison.add(open("LATE", Duration.ofHours(3)));
    comparison.add(open("NEAR", Duration.ofMinutes(90)));
    comparison.add(open("FRESH", Duration.ofMinutes(10)));
    PolicyPreview.Open open = comparison.open();
    assertThat(open.changes())
        .extracting(PolicyPreview.Change::order, PolicyPreview.Change::stateAfter)
        .containsExactly(
            tuple("LATE", "breached"), tuple("NEAR", "at-risk"), tuple("FRESH", "open"));
    assertThat(open.newlyBreached()).isOne();
    assertThat(open.newlyAtRisk()).isOne();
    assertThat(open.relieved()).isZero();
  }

  @Test
  void aTimeThatThePlacementNamesStays() {
    comparison.add(promise("FIXED", PromiseKind.DISPATCH, DAY, true, true, null));
    assertThat(comparison.open().promises()).isOne();
    assertThat(comparison.open().changed()).isZero();
  }

  @Test
  void aKindWithoutTargetWouldNotBePromised() {
    comparison.add(promise("GONE", PromiseKind.DELIVERY, DAY, false, true, null));
    assertThat(comparison.open().changes())
        .extracting(PolicyPreview.Change::dueAfter, PolicyPreview.Change::stateAfter)
        .containsExactly(tuple(null, "none"));
  }

  @Test
  void countsWhatWasKeptInTimeBeforeAndAfter() {
    comparison.add(kept("FAST", Duration.ofHours(1)));
    comparison.add(kept("SLOW", Duration.ofHours(5)));
    comparison.add(kept("LATE", Duration.ofHours(30)));
    assertThat(comparison.past().overall())
        .contains(new PolicyPreview.Figure("on-time-dispatch.v1", 3, 2, 1));
    assertThat(comparison.past().accounts())
        .extracting(PolicyPreview.AccountFigures::account)
        .containsExactly("ACME");
  }

  @Test
  void whatWasKeptBeforeThoseDaysDoesNotCount() {
    Instant old = NOW.minus(Duration.ofDays(91));
    comparison.add(
        new PastPromise(
            "ACME",
            "OLD",
            PromiseKind.DISPATCH,
            old,
            null,
            null,
            null,
            old,
            false,
            "met",
            false,
            old));
    assertThat(comparison.past().overall())
        .allSatisfy(figure -> assertThat(figure.denominator()).isZero());
  }

  @Test
  @Timeout(5)
  void comparesAHundredThousandPromisesAtOnce() {
    for (int i = 0; i < 120_000; i++) {
      comparison.add(i % 2 == 0 ? kept("K" + i, Duration.ofHours(3)) : open("O" + i, DAY));
    }
    assertThat(comparison.open().changed()).isEqualTo(60_000);
    assertThat(comparison.open().changes()).hasSize(100);
  }

  private static PastPromise open(String order, Duration age) {
    return promise(order, PromiseKind.DISPATCH, age, false, true, null);
  }

  private static PastPromise kept(String order, Duration after) {
    return promise(order, PromiseKind.DISPATCH, Duration.ofDays(10), false, false, after);
  }

  private static PastPromise promise(
      String order,
      PromiseKind kind,
      Duration age,
      boolean explicit,
      boolean awaited,
      Duration keptAfter) {
    Instant placed = NOW.minus(age);
    return new PastPromise(
        "ACME",
        order,
        kind,
        placed,
        null,
        null,
        null,
        placed.plus(DAY),
        explicit,
        awaited ? "open" : "met",
        awaited,
        keptAfter == null ? null : placed.plus(keptAfter));
  }
}
