package io.steward.slamonitor.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whichever way a time is read, it is the same time or none. */
class OffsetTimesPropertyTest {
  @Property(tries = 2000)
  void aTimeIsReadAsTheJdkReadsIt(@ForAll("times") String text) {
    assertThat(read(text, OffsetTimes::parse)).isEqualTo(read(text, OffsetDateTime::parse));
  }

  @Property(tries = 5000)
  void whatIsAlmostATimeIsReadAsTheJdkReadsIt(
      @ForAll("times") String text,
      @ForAll("places") int place,
      @ForAll("characters") String instead) {
    int at = Math.min(place, text.length() - 1);
    String changed = text.substring(0, at) + instead + text.substring(at + 1);
    assertThat(read(changed, OffsetTimes::parse)).isEqualTo(read(changed, OffsetDateTime::parse));
  }

  @Provide
  Arbitrary<String> times() {
    Arbitrary<Long> seconds = Arbitraries.longs().between(-2_000_000_000L, 8_000_000_000L);
    Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
    Arbitrary<Integer> quarters =
        Arbitraries.oneOf(Arbitraries.integers().between(-72, 72), Arbitraries.just(0));
    return Combinators.combine(seconds, nanos, quarters, Arbitraries.of(0, 1, 1_000, 1_000_000))
        .as(
            (second, nano, quarter, unit) ->
                Instant.ofEpochSecond(second, unit == 0 ? 0 : nano / unit * unit)
                    .atOffset(ZoneOffset.ofTotalSeconds(quarter * 900))
                    .toString());
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 35);
  }

  @Provide
  Arbitrary<String> characters() {
    return Arbitraries.of("", "0", "3", "6", "9", "-", "+", ":", ".", ",", "T", "t", "Z", "z", " ");
  }

  private static Optional<OffsetDateTime> read(
      String text, Function<String, OffsetDateTime> reading) {
    try {
      return Optional.of(reading.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
