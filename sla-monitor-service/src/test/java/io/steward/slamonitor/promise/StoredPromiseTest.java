package io.steward.slamonitor.promise;

import static io.steward.slamonitor.promise.PromiseTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StoredPromiseTest {
  private static final Pause PAUSE =
      new Pause(at("09:00"), "waiting-customer", Duration.ofHours(1));

  private final Promise derived = PromiseTest.promise("11:30", null);

  @Test
  void agreesWithThePromiseItWasStoredFrom() {
    assertThat(stored(derived).agreesWith(derived)).isTrue();
  }

  @Test
  void timeThatPassesIsNoDifference() {
    Promise awaited = PromiseTest.promise(null, null);
    StoredPromise broken =
        new StoredPromise(
            awaited.source(),
            awaited.startedAt(),
            awaited.dueAt(),
            awaited.warnings(),
            null,
            Ends.NONE,
            Announced.last(Standing.BREACHED, 1));

    assertThat(broken.agreesWith(awaited)).isTrue();
  }

  @Test
  void theDatabaseKeepsMicroseconds() {
    Instant fine = at("11:30").plusNanos(999);

    assertThat(stored(derived).agreesWith(ended(new Ends(fine, null, null)))).isTrue();
    assertThat(stored(derived).agreesWith(ended(new Ends(fine.plusNanos(1), null, null))))
        .isFalse();
  }

  @Test
  void withoutAWarningAPromiseIsStoredWithOneWhenItIsDue() {
    Promise silent = warned(List.of());

    assertThat(stored(warned(List.of(at("12:00")))).agreesWith(silent)).isTrue();
    assertThat(stored(derived).agreesWith(silent)).isFalse();
  }

  @TestFactory
  Stream<DynamicTest> whateverElseDiffersIsADifference() {
    return Stream.of(
            other(
                new Source("standard@2", "office@1"),
                derived.startedAt(),
                derived.dueAt(),
                derived.warnings(),
                null,
                derived.ends()),
            started(at("08:01"), at("12:00")),
            started(at("08:00"), at("12:01")),
            other(derived.source(), at("08:00"), null, List.of(), PAUSE, derived.ends()),
            warned(List.of(at("10:59"))),
            warned(List.of(at("10:00"), at("11:00"))),
            ended(Ends.NONE),
            ended(new Ends(at("11:31"), null, null)),
            ended(new Ends(at("11:30"), at("11:45"), null)),
            ended(new Ends(at("11:30"), null, at("11:45"))))
        .map(
            other ->
                DynamicTest.dynamicTest(
                    other.toString(),
                    () -> {
                      assertThat(stored(derived).agreesWith(other)).isFalse();
                      assertThat(stored(other).agreesWith(derived)).isFalse();
                      assertThat(stored(other).agreesWith(other)).isTrue();
                    }));
  }

  private Promise started(Instant startedAt, Instant dueAt) {
    return other(derived.source(), startedAt, dueAt, derived.warnings(), null, derived.ends());
  }

  private Promise warned(List<Instant> warnings) {
    return other(
        derived.source(), derived.startedAt(), derived.dueAt(), warnings, null, derived.ends());
  }

  private Promise ended(Ends ends) {
    return other(
        derived.source(), derived.startedAt(), derived.dueAt(), derived.warnings(), null, ends);
  }

  /** Another promise of the same key. */
  private Promise other(
      Source source,
      Instant startedAt,
      @Nullable Instant dueAt,
      List<Instant> warnings,
      @Nullable Pause pause,
      Ends ends) {
    return new Promise(derived.key(), source, startedAt, dueAt, warnings, pause, ends);
  }

  private static StoredPromise stored(Promise promise) {
    return new StoredPromise(
        promise.source(),
        promise.startedAt(),
        promise.dueAt(),
        promise.warnings(),
        promise.pause(),
        promise.ends(),
        Announced.last(Standing.OPEN, 0));
  }
}
