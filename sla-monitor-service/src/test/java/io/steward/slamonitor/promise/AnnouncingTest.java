package io.steward.slamonitor.promise;

import static io.steward.slamonitor.promise.PromiseTest.at;
import static io.steward.slamonitor.promise.PromiseTest.promise;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncingTest {
  private static final OrderTraits TRAITS = new OrderTraits("W1", "shop", "dhl", "BY", null);
  private final Announcing announcing = new Announcing(Duration.ofHours(24));

  @ParameterizedTest
  @CsvSource({
    "OPEN,      11:00,      ,      , sla.at-risk",
    "OPEN,      12:00,      ,      , sla.breached",
    "AT_RISK,   12:00,      ,      , sla.breached",
    "BREACHED,  12:00,      ,      , ''",
    "AT_RISK,   11:30, 11:20,      , sla.fulfilled",
    "OPEN,      13:00, 12:20,      , sla.breached sla.fulfilled",
    "BREACHED,  13:00, 12:20,      , sla.fulfilled",
    "BREACHED,  13:00,      , 12:20, sla.closed",
    "AT_RISK,   11:30,      , 11:20, sla.cancelled",
    "OPEN,      13:00,      , 12:20, sla.breached sla.closed",
    "BREACHED,  13:00, 11:50,      , sla.breach-withdrawn",
    "MET_LATE,  13:00, 11:50,      , sla.breach-withdrawn",
    "BREACHED,  13:00,      , 11:50, sla.breach-withdrawn",
    "BREACHED,  10:00,      ,      , sla.breach-withdrawn",
    "BREACHED,  11:30,      ,      , sla.breach-withdrawn sla.at-risk",
    "CANCELLED, 13:00,      , 12:20, sla.breached sla.closed",
    "MET,       13:00, 12:20,      , sla.breached sla.fulfilled",
    "AT_RISK,   10:00,      ,      , ''"
  })
  void saysWhatIsNew(
      Standing announced, String now, String fulfilled, String cancelled, String types) {
    List<String> expected =
        Arrays.stream(types.split(" ")).filter(t -> !t.isEmpty()).map(t -> t + ".v1").toList();
    assertThat(announcing.of(promise(fulfilled, cancelled), TRAITS, announced, at(now)))
        .extracting(Announcement::type)
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void saysNothingTwice(Standing announced) {
    Promise promise = promise("12:30", null);
    Instant now = at("13:00");
    if (promise.standingAt(now) == announced) {
      assertThat(announcing.of(promise, TRAITS, announced, now)).isEmpty();
    } else {
      assertThat(announcing.of(promise, TRAITS, announced, now)).isNotEmpty();
    }
  }

  @Test
  void aBreachThatIsOlderThanTheHorizonIsHistorical() {
    assertThat(breach(at("12:00").plus(Duration.ofHours(24)))).isFalse();
    assertThat(breach(at("12:00").plus(Duration.ofHours(24)).plusMillis(1))).isTrue();
  }

  @Test
  void aQuietEndLongAgoIsNoNews() {
    Instant later = at("12:00").plus(Duration.ofDays(30));
    assertThat(announcing.of(promise("10:00", null), TRAITS, Standing.OPEN, later)).isEmpty();
    assertThat(announcing.of(promise(null, "10:00"), TRAITS, Standing.OPEN, later)).isEmpty();
    assertThat(announcing.of(promise("10:00", null), TRAITS, Standing.AT_RISK, later)).hasSize(1);
  }

  private boolean breach(Instant now) {
    Announcement said = announcing.of(promise(null, null), TRAITS, Standing.OPEN, now).getFirst();
    return ((Announcement.Breached) said).historical();
  }
}
